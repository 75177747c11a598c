import { parse } from 'yaml';
import { writeData } from './keep-style.ts';

type Data = Record<string, unknown>;
interface Kept {
	yaml: string;
	leaves: ReadonlySet<string>;
}

const FICHE = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)([\s\S]*)$/m;

/** How the editor reads and writes files: a fiche with its text, or data alone. What an editor did not change, stays as it was written. */
export function fileFormats() {
	const kept: Kept[] = [];
	const read = (yaml: string): Data => {
		const data = parse(yaml, { schema: 'core' }) as Data;
		kept.push({ yaml, leaves: new Set(leavesOf(data)) });
		return data;
	};
	const write = (data: Data) => writeData(data, likest(data, kept));
	return {
		data: { fromFile: read, toFile: write },
		fiche: {
			fromFile: (text: string): Data & { body: string } => {
				const [, yaml = '', body = ''] = FICHE.exec(text) ?? [];
				return { ...read(yaml), body: body.trim() };
			},
			toFile: ({ body = '', ...data }: Data & { body?: string }) =>
				`---\n${write(data)}---\n${body.trim() ? `\n${body.trim()}\n` : ''}`,
		},
	};
}

/** The editor hands over data and not which file it is from: the file that says most of the same. It only lends its style. */
function likest(data: Data, kept: readonly Kept[]): string {
	const leaves = leavesOf(data);
	// A new fiche shares a theme and a source with others, hardly more.
	let best = { yaml: '', shared: leaves.length / 3 };
	for (const { yaml, leaves: others } of kept) {
		const shared = leaves.filter((leaf) => others.has(leaf)).length;
		if (shared > best.shared) best = { yaml, shared };
	}
	return best.yaml;
}

/** Every single value with the field it stands in. */
const leavesOf = (value: unknown, field = ''): string[] =>
	typeof value === 'object' && value !== null
		? Object.entries(value).flatMap(([name, inner]) =>
				leavesOf(inner, Array.isArray(value) ? field : `${field}.${name}`),
			)
		: [`${field}=${String(value)}`];
