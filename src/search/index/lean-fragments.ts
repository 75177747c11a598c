import { type Files, pack, unpack } from './pagefind-files.ts';

/**
 * The same index without the text of the pages. Pagefind cuts its excerpts from it, for which every result weighs a whole
 * page; we show the summary, which is written to be read.
 */
export function leanFragments(made: Files): Files {
	const files: Files = new Map(made);
	for (const [path, packed] of made)
		if (path.startsWith('fragment/')) files.set(path, pack(withoutText(unpack(packed))));
	return files;
}

const withoutText = (fragment: Buffer) =>
	Buffer.from(JSON.stringify({ ...(JSON.parse(String(fragment)) as object), content: '' }));
