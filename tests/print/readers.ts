import { execFileSync } from 'node:child_process';
import { getDocumentProxy } from 'unpdf';
import type { Entry } from '../../src/model/index.ts';
import { parse, toText } from '../../src/markdown/index.ts';

/** Programs that get text out of a PDF, as people do who search, copy or listen. */
export type Reader = (pdf: Uint8Array) => Promise<string>;

/** Mozilla's reader: what Firefox searches and copies. */
export const pdfJs: Reader = async (bytes) => {
	const pdf = await getDocumentProxy(Uint8Array.from(bytes));
	const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
		const { items } = await (await pdf.getPage(index + 1)).getTextContent();
		const strings = items.filter((item) => 'str' in item);
		return strings.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join('');
	});
	return tidy((await Promise.all(pages)).join('\n'));
};

/** Poppler: what the readers of Linux search and copy. `npm test` installs it where it is missing. */
export const poppler: Reader = (bytes) => {
	const options = ['-enc', 'UTF-8', '-', '-'];
	const text = execFileSync('pdftotext', options, {
		input: bytes,
		encoding: 'utf8',
		maxBuffer: 1e8,
	});
	return Promise.resolve(tidy(text));
};

/** Readers write a hyphen at the end of a line as such or as a soft one, and marks for the direction of Arabic. */
const tidy = (text: string) =>
	text
		.replaceAll(/\p{Bidi_Control}/gu, '')
		.replaceAll(/(?<=\p{L})[\u00ad-]\n(?=\p{L})/gu, '')
		.normalize('NFC');

/** The share of words that are found, each as often as it is wanted. */
export function shareFound(text: string, wanted: readonly string[]): number {
	const left = new Map<string, number>();
	for (const word of wordsIn(text)) left.set(word, (left.get(word) ?? 0) + 1);
	const words = wanted.flatMap(wordsIn);
	const found = words.filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count > 0;
	});
	return found.length / words.length;
}

export const wordsIn = (text: string): string[] =>
	text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [];

/** What a page of an entry says in its own words, in order: title, summary, paragraphs, steps. */
export const textsOf = ({
	data,
	body,
}: Entry<'barriers' | 'recommendations' | 'actions' | 'contacts'>): string[] =>
	[
		data.title,
		data.summary,
		...toText(parse(body)).split('\n'),
		...('steps' in data ? data.steps.flatMap(({ title, text }) => [title, text ?? '']) : []),
	].filter((text) => text.trim() !== '');
