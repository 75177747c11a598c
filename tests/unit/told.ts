import { createHash } from 'node:crypto';
import { stringify } from 'yaml';

/** As an editor would read it, without what is empty; a rule may tell something shorter. */
export const yamlOf = (told: object, shorter: Shorter = () => undefined) =>
	stringify(toldOf(told, shorter), { lineWidth: 0, aliasDuplicateObjects: false });

export type Shorter = (value: object) => string | undefined;

function toldOf(value: unknown, shorter: Shorter): unknown {
	if (value === '' || value === null || value === undefined || value === false) return undefined;
	if (typeof value === 'string' && value.startsWith('<svg')) return `drawing ${markOf(value)}`;
	if (typeof value !== 'object') return value;
	if (value instanceof Map || value instanceof Set) return toldOf([...value], shorter);
	if (Array.isArray(value)) {
		const kept = value.map((each) => toldOf(each, shorter)).filter((each) => each !== undefined);
		return kept.length > 0 ? kept : undefined;
	}
	const short = shorter(value);
	if (short !== undefined) return short;
	const kept = Object.entries(value)
		.map(([name, each]) => [name, toldOf(each, shorter)] as const)
		.filter(([, each]) => each !== undefined);
	return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

const markOf = (drawing: string) => createHash('sha256').update(drawing).digest('hex').slice(0, 8);
