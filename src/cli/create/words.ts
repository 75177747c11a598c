import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, 'words');
const VOWEL = /^[aeiouyàâéèêëîïôœùû]/i;

/** The languages in which a town can begin: those that have an example. */
export const ORIGINALS = readdirSync(FOLDER)
	.map((file) => basename(file, '.yaml'))
	.sort();

interface Audience {
	id: string;
	title: string;
}

/** What an example says in one language: these, and what stands in the blanks of the templates. */
export interface ExampleWords {
	[blank: string]: unknown;
	name: string;
	themes: string;
	publishers: { government: string; association: string; abroad: string };
	everyone: Audience;
	newcomers: Audience;
	example: string;
	word: string;
}

/** The words of the example in a language, about a place. */
export function exampleWords(lang: string, place: string): ExampleWords {
	const { elide, ...words } = parse(readFileSync(join(FOLDER, `${lang}.yaml`), 'utf8')) as {
		elide?: Record<string, string>;
	};
	const shorter = VOWEL.test(place) ? Object.entries(elide ?? {}) : [];
	const text = shorter.reduce(
		(all, [from, to]) => all.replaceAll(`${from}{place}`, `${to}{place}`),
		JSON.stringify(words),
	);
	return JSON.parse(text, (_, value: unknown) =>
		typeof value === 'string' ? value.replaceAll('{place}', place) : value,
	) as ExampleWords;
}
