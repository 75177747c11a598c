import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type KindName, LOGO_FILES } from '../../model/index.ts';
import type { FoundProblem } from '../problem.ts';
import type { PictureFile } from './pictures.ts';
import type { ContentFile, Place } from './places.ts';
import { isLeftBehind, ruleOfStray } from './stray-files.ts';

/** What stands in a content folder, and what does not belong there. */
export interface Found {
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

/** A file or a folder. */
export interface Item {
	name: string;
	path: string;
	file: string;
	isFolder: boolean;
}

/** What stands in a folder, in a fixed order; hidden files are no content, links are refused. */
export function list(folder: Pick<Item, 'path' | 'file'>, found: Found): Item[] {
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

export const isLogo = ({ name, isFolder }: Item) =>
	!isFolder && (LOGO_FILES as readonly string[]).includes(name);

/** A file that belongs here. */
export function keep(item: Item, place: Place, found: Found) {
	const kb = Math.ceil(lstatSync(item.path).size / 1024);
	if (kb > FILE_KB) refuse(item, 'file-is-small', found, { size: kb, max: FILE_KB });
	else found.files.push({ path: item.path, file: item.file, place });
}

/** A file that belongs nowhere. */
export const refuseFile = (item: Item, found: Found) => refuse(item, ruleOfStray(item.name), found);

/** What is wrong with a file or folder. */
export function refuse(
	{ file }: Item,
	rule: string,
	{ problems }: Found,
	params?: FoundProblem['params'],
) {
	problems.push(params ? { rule, file, params } : { rule, file });
}
