import { describe, expect, test } from 'vitest';
import { freshnessOf } from '../../../src/check/freshness.ts';
import { fingerprint, fingerprintsOf } from '../../../src/check/index.ts';
import { translation } from '../../../src/model/index.ts';
import { bodyRows } from '../../../src/views/translation/body.ts';
import { linePairs } from '../../../src/views/translation/lines.ts';
import { aTranslation, anEntry } from '../builders.ts';

const write = { own: (text: string) => text, dutch: (text: string) => text };
const entryWith = (body: string, steps: string[] = []) =>
	anEntry('actions', 'les', { steps: steps.map((title) => ({ title })) }, body);

/** The rows of a translation that was made from one Dutch text and now stands beside another. */
function rowsOf(
	before: ReturnType<typeof entryWith>,
	now: ReturnType<typeof entryWith>,
	own: string,
) {
	const of = { of: fingerprint(before), parts: fingerprintsOf(before) };
	const made = aTranslation(before, 'fr', { body: own, steps: STEPS, ...of });
	const freshness = freshnessOf(now, translation.parse(made.data));
	return { translated: { ...made, ...freshness }, now };
}
const STEPS = [{ title: 'Un' }, { title: 'Deux' }];

const shown = ({ translated, now }: ReturnType<typeof rowsOf>) =>
	bodyRows(now, translated, write).map(
		({ own = '', dutch = '', isChanged }) => `${own}|${dutch}${isChanged ? '!' : ''}`,
	);

describe('the text of a translation beside the Dutch', () => {
	const before = entryWith('Een.\n\nTwee.\n\nDrie.', ['A', 'B']);
	const own = 'Un.\n\nDeux.\n\nTrois.';

	test('stands paragraph by paragraph', () => {
		expect(shown(rowsOf(before, before, own))).toEqual(['Un.|Een.', 'Deux.|Twee.', 'Trois.|Drie.']);
	});

	test('says which paragraph changed, which is new and which is gone', () => {
		const now = entryWith('Een.\n\nTwee anders.\n\nDrie.\n\nVier.', ['A', 'B']);
		expect(shown(rowsOf(before, now, own))).toEqual([
			'Un.|Een.',
			'Deux.|Twee anders.!',
			'Trois.|Drie.',
			'|Vier.!',
		]);
		expect(shown(rowsOf(before, entryWith('Een.\n\nDrie.', ['A', 'B']), own))).toEqual([
			'Un.|Een.',
			'Deux.|!',
			'Trois.|Drie.',
		]);
	});

	test('stays whole where it is not known what belongs together', () => {
		expect(shown(rowsOf(before, before, 'Un et deux.'))).toEqual([
			'Un et deux.|Een.\n\nTwee.\n\nDrie.',
		]);
		const { translated } = rowsOf(before, entryWith('Anders.'), own);
		const { changes: _, ...unknown } = translated;
		expect(shown({ translated: unknown, now: entryWith('Anders.') })).toEqual([
			'Un.\n\nDeux.\n\nTrois.|Anders.!',
		]);
	});

	test('that was not made yet is in Dutch', () => {
		expect(shown(rowsOf(before, before, ''))).toEqual(['|Een.\n\nTwee.\n\nDrie.']);
		expect(shown(rowsOf(entryWith(''), entryWith(''), ''))).toEqual([]);
	});

	test('a step that came in between does not move the others', () => {
		const { translated, now } = rowsOf(before, entryWith('Een.', ['A', 'Nieuw', 'B']), own);
		const [{ lines } = { lines: [] }] = linePairs(now, translated, [], (text) => text);
		expect(lines.map((line) => [line.own?.title, line.dutch?.title, line.isChanged])).toEqual([
			['Un', 'A', false],
			[undefined, 'Nieuw', true],
			['Deux', 'B', false],
		]);
	});
});
