import { expect, test } from 'vitest';
import { openPdf, print } from './printed.ts';

/** In millimetres, from the last words of a text to the title of the contact point below it: a line runs between them. */
const LEAST_BETWEEN = 8;
const POINTS_PER_MM = 72 / 25.4;

/** A guide of another town: no recommendations, two chapters, one of them with contact points alone. */
test('a short welcome guide folds from one sheet, and no page of it is empty', async () => {
	const { printed, read } = await print('tests/fixtures/town-in-the-netherlands', ['standaard']);
	const [guide] = printed;
	if (!guide) throw new Error('No guide');
	const { pages, lines } = await openPdf(read(guide));
	expect(pages).toHaveLength(4);
	for (const page of lines) expect(wordsIn(page).length).toBeGreaterThan(15);

	const [, chapter = []] = lines;
	const heightOf = (words: string) =>
		chapter.find(({ text }) => text.includes(words))?.above ?? NaN;
	const between = (heightOf('Zeg het gewoon.') - heightOf('Het wijkloket')) / POINTS_PER_MM;
	expect(between).toBeGreaterThan(LEAST_BETWEEN);
});

const wordsIn = (lines: readonly { text: string }[]) =>
	lines.flatMap(({ text }) => text.split(/\s+/).filter(Boolean));
