import type { Files } from './pagefind.ts';

/** What a search fetches bit by bit; the rest is fetched by every search. */
const FETCHED_IN_PARTS = /^pagefind\/(?:index|fragment|filter)\/|\.pf_meta$|\/talen\//;

/** The index as one file, for the service worker: length of the list, list of [path, bytes], the files. */
export function searchPacket(all: Files): Buffer {
	const files = [...all]
		.filter(([path]) => FETCHED_IN_PARTS.test(path))
		.sort(([a], [b]) => (a < b ? -1 : 1));
	const list = Buffer.from(JSON.stringify(files.map(([path, { length }]) => [path, length])));
	const length = Buffer.alloc(4);
	length.writeUInt32BE(list.length);
	return Buffer.concat([length, list, ...files.map(([, content]) => content)]);
}
