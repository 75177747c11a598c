import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Words, translator } from '../../../src/i18n/index.ts';
import { periodOf } from '../../../src/site/action-page.ts';
import { projectPage } from '../../../src/site/project-page.ts';
import { aDossier, anEntry } from '../builders.ts';

const words = parse(readFileSync('content/interface/nl.yaml', 'utf8')) as Words;
const t = translator(words, 'nl');
const shown = (period: Parameters<typeof periodOf>[0]) =>
	periodOf(period, t).map(({ text }) => text);

test('how a project stood may be whole sentences: the day stands behind them, not in them', () => {
	const project = anEntry('projects', 'project', { status: 'Het dossier is weg.', asOf: '2020' });
	const dossier = aDossier(project, anEntry('sources', 'bron'));
	const { facts } = projectPage(dossier, project, t);
	expect(facts.find(({ label }) => label === 'Stand')?.items).toEqual([
		{ text: 'Het dossier is weg. (stand op 2020)' },
	]);
});

test('a period with one end says which end it is', () => {
	expect(shown({ from: '2018-05', to: '2020-12' })).toEqual(['mei 2018 – december 2020']);
	expect(shown({ to: '2022-06' })).toEqual(['tot juni 2022']);
	expect(shown({ from: '2018-05', note: 'volgens de krant' })).toEqual([
		'vanaf mei 2018',
		'volgens de krant',
	]);
});
