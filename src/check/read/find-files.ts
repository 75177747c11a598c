import { basename } from 'node:path';
import { type KindName, LOGO_FILES, kindNames, languageCode } from '../../model/index.ts';
import { nearest } from '../nearest.ts';
import { readKind } from './find-entries.ts';
import { type Found, type Item, isLogo, keep, list, refuse, refuseFile } from './found.ts';
import type { Place } from './places.ts';

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

function readInterface(folder: Item, found: Found) {
	for (const item of list(folder, found)) {
		const lang = /^([a-z]{2,3})\.yaml$/.exec(item.name)?.[1];
		if (!item.isFolder && languageCode.safeParse(lang).success && lang)
			keep(item, { type: 'words', lang }, found);
		else if (/\.ya?ml$/i.test(item.name)) refuse(item, 'words-are-named', found);
		else refuseFile(item, found);
	}
}

const isKind = (name: string): name is KindName => (kindNames as string[]).includes(name);
