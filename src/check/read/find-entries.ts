import { ID_PATTERN, type KindName } from '../../model/index.ts';
import { type Found, type Item, isLogo, keep, list, refuse, refuseFile } from './found.ts';
import { ID_LENGTH, plainName } from './plain-name.ts';
import { problemOfSound } from './sound.ts';
import { textMeant } from './stray-files.ts';

/** Windows gives these names to machines: whoever works there cannot even fetch a dossier with such a folder. */
const OF_WINDOWS = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** Finds the entries of a kind. */
export function readKind(folder: Item, kind: KindName, found: Found) {
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
	const before = found.files.length;
	const items = list(folder, found);
	const names = items.map(({ name }) => name);
	for (const item of items) {
		readEntryFile(item, kind, id, found);
		// What is said stands in the text of the same language: who cannot hear it, reads it there.
		if (isSound(item) && !names.includes(item.name.replace('.mp3', '.md')))
			refuse(item, 'sound-has-text', found, { text: item.name.replace('.mp3', '.md') });
	}
	const own = `${found.original}.md`;
	const isRead = found.files.slice(before).some(({ file }) => file === `${folder.file}/${own}`);
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

/** A text read out by a person: nl.mp3 beside nl.md. */
const isSound = ({ name, isFolder }: Item) => !isFolder && /^[a-z]{2,3}\.mp3$/.test(name);
