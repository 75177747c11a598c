import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
	ID_PATTERN,
	type KindName,
	LOGO_FILES,
	kindNames,
	languageCode,
} from '../../model/index.ts';
import { nearest } from '../nearest.ts';
import type { FoundProblem } from '../problem.ts';
import type { PictureFile } from './pictures.ts';
import type { ContentFile, Place } from './places.ts';
import { ID_LENGTH, plainName } from './plain-name.ts';
import { problemOfSound } from './sound.ts';
import { isLeftBehind, ruleOfStray, textMeant } from './stray-files.ts';

interface Found {
	/** The language in which the facts stand. */
	original: string;
	files: ContentFile[];
	problems: FoundProblem[];
	/** Entries without a text that can be read, by the name that others know them by. */
	wordless: { kind: KindName; id: string; file: string }[];
	/** Entries (kind/id) with a picture beside their text. */
	covers: Set<string>;
	/** The town's own beside site.yaml, and those of its partners beside a publication. */
	logos: PictureFile[];
	/** Those pictures, to be looked at afterwards. */
	pictures: PictureFile[];
}

/** The longest fiche of the first dossier is under 6 kB; more is a mistake or an attack. */
const FILE_KB = 64;
/** Windows gives these names to machines: whoever works there cannot even fetch a dossier with such a folder. */
const OF_WINDOWS = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;
const TOP_FILES: Record<string, Place> = {
	'site.yaml': { type: 'site' },
	'taxonomy.yaml': { type: 'taxonomy' },
};
/** Only where a publication shows the law's amounts. */
const OPTIONAL_FILES: Record<string, Place> = { 'amounts.yaml': { type: 'amounts' } };

/** Finds every file that belongs in content/, and says what does not belong there. */
export function findFiles(contentDir: string, original: string): Found {
	const found: Found = {
		original,
		files: [],
		problems: [],
		wordless: [],
		covers: new Set(),
		pictures: [],
		logos: [],
	};
	const root = { path: contentDir, file: basename(contentDir) };
	const names = new Set<string>();
	for (const item of list(root, found)) {
		names.add(item.name);
		readTop(item, found);
	}
	for (const name of Object.keys(TOP_FILES))
		if (!names.has(name))
			found.problems.push({
				rule: 'file-is-there',
				file: `${root.file}/${name}`,
				params: { name },
			});
	return found;
}

function readTop(item: Item, found: Found) {
	const place = TOP_FILES[item.name] ?? OPTIONAL_FILES[item.name];
	if (item.isFolder) {
		if (isKind(item.name)) readKind(item, item.name, found);
		else if (item.name === 'interface') readInterface(item, found);
		else
			refuse(item, 'folder-is-known', found, {
				given: item.name,
				suggestion: nearest(item.name, [...kindNames, 'interface']) ?? '',
			});
	} else if (place) keep(item, place, found);
	else if (isLogo(item)) found.logos.push({ path: item.path, file: item.file });
	else if (item.name !== 'README.md') refuseTopFile(item, found);
}

/** Site.yaml, site.yml and Logo.svg are what they look like, under another name. */
function refuseTopFile(item: Item, found: Found) {
	const plain = item.name.toLowerCase().replace(/\.yml$/, '.yaml');
	const name = [...Object.keys(TOP_FILES), ...Object.keys(OPTIONAL_FILES), ...LOGO_FILES].find(
		(one) => one === plain,
	);
	if (name) refuse(item, 'file-has-its-name', found, { name });
	else refuseFile(item, found);
}

function readKind(folder: Item, kind: KindName, found: Found) {
	const seen = new Map<string, string>();
	for (const item of list(folder, found)) {
		if (!item.isFolder) {
			refuseFile(item, found);
			continue;
		}
		const other = seen.get(item.name.toLowerCase());
		if (other) refuse(item, 'folder-is-unique', found, { given: item.name, other });
		seen.set(item.name.toLowerCase(), item.name);
		readEntry(item, kind, found);
	}
}

function readEntry(folder: Item, kind: KindName, found: Found) {
	const id = folder.name;
	if (!ID_PATTERN.test(id))
		refuse(folder, 'folder-name-is-plain', found, { given: id, suggestion: plainName(id) });
	else if (id.length > ID_LENGTH)
		refuse(folder, 'folder-name-is-short', found, {
			...{ given: id, max: ID_LENGTH },
			suggestion: plainName(id),
		});
	else if (OF_WINDOWS.test(id)) refuse(folder, 'folder-name-is-free', found, { given: id });
	const items = list(folder, found);
	const names = items.map(({ name }) => name);
	for (const item of items) {
		readEntryFile(item, kind, id, found);
		// What is said stands in the text of the same language: who cannot hear it, reads it there.
		if (isSound(item) && !names.includes(item.name.replace('.mp3', '.md')))
			refuse(item, 'sound-has-text', found, { text: item.name.replace('.mp3', '.md') });
	}
	const own = `${found.original}.md`;
	const isRead = found.files.some(({ file }) => file === `${folder.file}/${own}`);
	if (!isRead || !ID_PATTERN.test(id))
		found.wordless.push({ kind, id: plainName(id), file: `${folder.file}/${own}` });
	if (!names.includes(own))
		found.problems.push({
			rule: 'entry-has-original',
			file: `${folder.file}/${own}`,
			params: { name: own },
		});
}

function readEntryFile(item: Item, kind: KindName, id: string, found: Found) {
	const lang = /^([a-z]{2,3})\.md$/.exec(item.name)?.[1];
	if (item.isFolder) refuse(item, 'folder-is-expected', found);
	else if (lang === found.original) keep(item, { type: 'entry', kind, id }, found);
	else if (lang) keep(item, { type: 'translation', kind, id, lang }, found);
	else if (/^cover\.(jpg|png)$/.test(item.name)) {
		if (found.covers.has(`${kind}/${id}`)) refuse(item, 'picture-is-one', found);
		found.covers.add(`${kind}/${id}`);
		found.pictures.push({ path: item.path, file: item.file });
	} else if (kind === 'publications' && isLogo(item))
		found.logos.push({ path: item.path, file: item.file });
	else if (isSound(item)) {
		const problem = problemOfSound(item.path);
		if (problem) refuse(item, problem, found);
	} else {
		const name = textMeant(item.name);
		if (name) refuse(item, 'text-is-named', found, { name });
		else refuseFile(item, found);
	}
}

const isLogo = ({ name, isFolder }: Item) =>
	!isFolder && (LOGO_FILES as readonly string[]).includes(name);

/** A text read out by a person: nl.mp3 beside nl.md. */
const isSound = ({ name, isFolder }: Item) => !isFolder && /^[a-z]{2,3}\.mp3$/.test(name);

function readInterface(folder: Item, found: Found) {
	for (const item of list(folder, found)) {
		const lang = /^([a-z]{2,3})\.yaml$/.exec(item.name)?.[1];
		if (!item.isFolder && languageCode.safeParse(lang).success && lang)
			keep(item, { type: 'words', lang }, found);
		else if (/\.ya?ml$/i.test(item.name)) refuse(item, 'words-are-named', found);
		else refuseFile(item, found);
	}
}

function keep(item: Item, place: Place, found: Found) {
	const kb = Math.ceil(lstatSync(item.path).size / 1024);
	if (kb > FILE_KB) refuse(item, 'file-is-small', found, { size: kb, max: FILE_KB });
	else found.files.push({ path: item.path, file: item.file, place });
}

const refuseFile = (item: Item, found: Found) => refuse(item, ruleOfStray(item.name), found);

function refuse(
	{ file }: Item,
	rule: string,
	{ problems }: Found,
	params?: FoundProblem['params'],
) {
	problems.push(params ? { rule, file, params } : { rule, file });
}

interface Item {
	name: string;
	path: string;
	file: string;
	isFolder: boolean;
}

/** What stands in a folder, in a fixed order; hidden files are no content, links are refused. */
function list(folder: Pick<Item, 'path' | 'file'>, found: Found): Item[] {
	return readdirSync(folder.path, { withFileTypes: true })
		.filter(({ name }) => !name.startsWith('.') && !isLeftBehind(name))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.map((entry) => itemOf(entry, folder))
		.filter((item) => {
			if (item.isPlain) return true;
			refuse(item, 'file-is-no-link', found);
			return false;
		});
}

const itemOf = (entry: Dirent, folder: Pick<Item, 'path' | 'file'>) => ({
	name: entry.name,
	path: join(folder.path, entry.name),
	file: `${folder.file}/${entry.name}`,
	isFolder: entry.isDirectory(),
	isPlain: entry.isDirectory() || entry.isFile(),
});

const isKind = (name: string): name is KindName => (kindNames as string[]).includes(name);
