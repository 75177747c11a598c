import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Words, translator } from '../../../src/languages/index.ts';
import { entryView } from '../../../src/views/index.ts';
import { aDossier, anEntry } from '../builders.ts';

const words = parse(readFileSync('src/languages/nl/words.yaml', 'utf8')) as Words;
const t = translator(words, 'nl');
const bron = anEntry('sources', 'bron');

/** What a row of facts says, item by item. */
function rowOf(entry: Parameters<typeof entryView>[1], name: string) {
	const setting = { dossier: aDossier(entry, bron), lang: 'nl', t, day: '2026-11-22' };
	const { facts } = entryView(setting, entry);
	return facts.find((fact) => fact.name === name)?.items.map(({ text }) => text);
}

test('how a project stood may be whole sentences: the day stands behind them, not in them', () => {
	const project = anEntry('projects', 'project', { status: 'Het dossier is weg.', asOf: '2020' });
	expect(rowOf(project, 'state')).toEqual(['Het dossier is weg. (volgens een bron van 2020)']);
});

test.each([
	[{ from: '2018-05', to: '2020-12' }, ['van mei 2018 tot december 2020']],
	[{ to: '2022-06' }, ['tot juni 2022']],
	[{ from: '2018-05', note: 'volgens de krant' }, ['vanaf mei 2018', 'volgens de krant']],
	[{ note: 'tweede jaar' }, ['tweede jaar']],
	[undefined, undefined],
])('a period of %o is told as %o', (period, told) => {
	expect(rowOf(anEntry('actions', 'doen', { period }), 'period')).toEqual(told);
});
