import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { openPdf, print, squeeze } from './printed.ts';

/** More than stands on any page. */
const MANY = 60;
/** Lists that documents print, and the entries that have them. */
const LISTS: Record<string, string[]> = {
	'barriers/geen-bus-na-zes-uur': ['gaps', 'doubts'],
	'recommendations/belbus-tot-tien-uur': ['gaps', 'doubts'],
	'actions/belbus-in-de-avond': ['gaps', 'doubts', 'needs'],
	'contacts/contact-belbus': ['ask'],
};

const folder = mkdtempSync(join(tmpdir(), 'drempelwijzer-lange-lijsten-'));
const town = join(folder, 'content');
afterAll(() => rmSync(folder, { recursive: true }));

/** Short words: a long one may be hyphenated. */
const linesOf = (entry: string, field: string) =>
	Array.from({ length: MANY }, (_, at) => `De ${entry.slice(0, 2)} ${field} ${at} zijn er.`);

function writeTown() {
	cpSync('tests/fixtures/second-town', town, { recursive: true });
	for (const [entry, fields] of Object.entries(LISTS)) {
		const path = join(town, entry, 'nl.md');
		const [, front = '', ...body] = readFileSync(path, 'utf8').split(/^---\n/m);
		const lists = fields.map((field) => [field, linesOf(entry, field)]);
		const data = { ...(parse(front) as object), ...Object.fromEntries(lists) };
		writeFileSync(path, `---\n${stringify(data)}---\n${body.join('---\n')}`);
	}
}

/** What fits on no page is piled up at its foot, where a reader of a PDF still finds it: of words on one place, one is read. */
const onPaper = ({ lines }: Awaited<ReturnType<typeof openPdf>>) => {
	const read = lines.flatMap((words) => [
		...new Map(words.map((word) => [placeOf(word), word.text])).values(),
	]);
	return squeeze(read.join(''));
};

const placeOf = ({ from, above }: { from: number; above: number }) =>
	`${Math.round(from)} ${Math.round(above)}`;

test('a list that is longer than a page stands whole on paper', async () => {
	writeTown();
	const { printed, read } = await print(town, ['standaard', 'contactblad']);
	const texts = await Promise.all(
		printed.map(async (one) => [one.id, onPaper(await openPdf(read(one)))] as const),
	);
	for (const [document, kinds] of Object.entries(CARRIES)) {
		const text = texts.find(([id]) => id === document)?.[1] ?? '';
		const lost = Object.entries(LISTS)
			.filter(([entry]) => kinds.includes(entry.split('/')[0] ?? ''))
			.flatMap(([entry, fields]) => fields.flatMap((field) => linesOf(entry, field)))
			.filter((line) => !text.includes(squeeze(line)));
		expect(lost, document).toEqual([]);
	}
});

/** Which document has the lists of which kinds. */
const CARRIES = {
	beleidsdossier: ['barriers', 'recommendations', 'actions', 'contacts'],
	contactblad: ['contacts'],
};
