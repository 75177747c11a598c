import { stringify } from 'yaml';
import { type Described, type KindName, describe, kinds } from '../../src/model/index.ts';
import { exampleLines } from '../generate/example.ts';

/** The text of a new fiche: every field that must be there, filled in as far as is known. */
export function ficheText(kind: KindName, known: Readonly<Record<string, string>>): string {
	const fill = (field: Described, name: string) => valueOf(field, known[name] ?? '');
	const lines = exampleLines(describe(kinds[kind].schema), fill);
	return `---\n${lines.join('\n')}\n---\n\n`.replaceAll(/: \n/g, ':\n');
}

/** Fields that a question can be asked about: on the first level, with one value. */
export const questionsFor = (kind: KindName): [name: string, field: Described][] => {
	const { properties = {}, required = [] } = describe(kinds[kind].schema);
	return Object.entries(properties).filter(
		([name, { type, items }]) =>
			required.includes(name) && name !== 'title' && type !== 'object' && items?.type !== 'object',
	);
};

/** As YAML wants it on one line: quoted where it must be. */
function valueOf({ type }: Described, text: string): string {
	if (text === '' || type === 'integer' || type === 'number' || type === 'boolean') return text;
	return stringify(text.replaceAll(/\s+/g, ' ').trim(), { lineWidth: 0 }).trim();
}
