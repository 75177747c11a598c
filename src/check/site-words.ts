import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Words } from '../i18n/index.ts';
import { readData } from './read/read-data.ts';

/** Our own words, for every town. */
const OURS = join(import.meta.dirname, '../../content/interface');

/** The site's words, whole, per language: ours, then a town's own sentences. What no one translated is in Dutch. */
export function siteWords(theirs: Record<string, Words>): Record<string, Words> {
	const ours = ownWords();
	const dutch = { ...ours['nl'], ...theirs['nl'] };
	const languages = new Set(['nl', ...Object.keys(ours), ...Object.keys(theirs)]);
	return Object.fromEntries(
		[...languages].map((lang) => [lang, { ...dutch, ...ours[lang], ...theirs[lang] }]),
	);
}

function ownWords(): Record<string, Words> {
	const files = existsSync(OURS) ? readdirSync(OURS).filter((name) => name.endsWith('.yaml')) : [];
	return Object.fromEntries(
		files.map((name) => {
			const source = readFileSync(join(OURS, name), 'utf8');
			return [basename(name, '.yaml'), readData({ source, line: 1 }).data as Words];
		}),
	);
}
