import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Content, Readable, Translated, Unreadable } from '../../dossier/index.ts';
import type { Words } from '../../languages/index.ts';
import type { Amounts, Entry, Site, Taxonomy, Translation } from '../../model/index.ts';
import { freshnessOf } from '../freshness.ts';
import type { FoundProblem } from '../problem.ts';
import { problemsOfCovers } from './covers.ts';
import { findFiles } from './find-files.ts';
import { originalOf } from './original.ts';
import type { PictureFile } from './pictures.ts';
import { type ReadFile, readFile } from './read-file.ts';

/** Everything in a content folder that could be read, and everything that could not. */
export interface ReadContent {
	/** The language in which the facts stand. */
	original: string;
	/** Absent when site.yaml or taxonomy.yaml is not there or not right. */
	content?: Content;
	readable: Readable;
	translations: Translated[];
	/** The site's own words per language. */
	words: Record<string, Words>;
	/** Fiches that are there but not right. */
	unreadable: Unreadable[];
	files: ReadFile[];
	/** Pictures beside the texts: unpacking them is left to the check. */
	pictures: PictureFile[];
	/** Of the town, and of those who publish with it. */
	logos: PictureFile[];
	problems: FoundProblem[];
	siteFile: string;
	taxonomyFile: string;
	amountsFile: string;
}

/** Reads a content folder: every file on its own, nothing compared yet. */
export function readContent(contentDir: string, reader: typeof readFile = readFile): ReadContent {
	const dir = resolve(contentDir);
	if (!existsSync(dir)) throw new Error(`No content folder at ${dir}`);
	const original = originalOf(dir);
	const found = findFiles(dir, original);
	const files = found.files.map((file) => reader(file, original));
	const read: ReadContent = {
		original,
		readable: { entries: [] },
		translations: [],
		words: {},
		unreadable: found.wordless,
		files,
		problems: [
			...found.problems,
			...files.flatMap(({ problems }) => problems),
			...problemsOfCovers(files, found.covers),
		],
		pictures: found.pictures,
		logos: found.logos,
		siteFile: `${basename(dir)}/site.yaml`,
		taxonomyFile: `${basename(dir)}/taxonomy.yaml`,
		amountsFile: `${basename(dir)}/amounts.yaml`,
	};
	return join(read);
}

function join(read: ReadContent): ReadContent {
	const entries: Entry[] = [];
	const translations: [ReadFile, unknown][] = [];
	let site: Site | undefined;
	let taxonomy: Taxonomy | undefined;
	let amounts: Amounts | undefined;
	for (const file of read.files) {
		const { place, data } = file;
		if (place.type === 'site') site = data as Site | undefined;
		else if (place.type === 'taxonomy') taxonomy = data as Taxonomy | undefined;
		else if (place.type === 'amounts') amounts = data as Amounts | undefined;
		else if (place.type === 'entry' && data === undefined)
			read.unreadable.push({ kind: place.kind, id: place.id, file: file.file, data: file.raw });
		else if (data === undefined) continue;
		else if (place.type === 'words') read.words[place.lang] = data as Words;
		else if (place.type === 'entry') entries.push(entryOf(file, data, read.original));
		else translations.push([file, data]);
	}
	read.translations = withFreshness(translations, entries);
	const { translations: translated } = read;
	const law = amounts ? { amounts } : {};
	if (site && taxonomy)
		read.content = { site, taxonomy, entries, translations: translated, ...law };
	read.readable = {
		entries,
		translations: read.translations,
		...(site ? { site } : {}),
		...(taxonomy ? { taxonomy } : {}),
		...law,
	};
	return read;
}

function entryOf({ place, file, body }: ReadFile, data: unknown, lang: string): Entry {
	if (place.type !== 'entry') throw new Error(`${file} is no entry`);
	return { kind: place.kind, id: place.id, lang, file, data, body } as Entry;
}

/** Whether each was made from the Dutch as it is now: only known once all files are read. */
function withFreshness(files: [ReadFile, unknown][], entries: readonly Entry[]): Translated[] {
	const originals = new Map(entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
	return files.map(([file, data]) => {
		const translated = translatedOf(file, data);
		const original = originals.get(`${translated.kind}/${translated.id}`);
		return { ...translated, ...freshnessOf(original, translated.data) };
	});
}

function translatedOf({ place, file, body }: ReadFile, data: unknown): Omit<Translated, 'isStale'> {
	if (place.type !== 'translation') throw new Error(`${file} is no translation`);
	const { kind, id, lang } = place;
	return { kind, id, lang, file, data: data as Translation, body };
}
