import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../../src/check/index.ts';
import { kindNames } from '../../../src/model/index.ts';
import { goodContent } from './good-content.ts';
import { aJpeg } from './pictures.ts';
import { TODAY, checkWith, tempFolder, writeContent } from './temp-content.ts';

const eachLine = (change: (text: string) => string) =>
	Object.fromEntries(Object.entries(goodContent).map(([name, text]) => [name, change(text)]));

test('good content has no problems and gives a dossier', async () => {
	const { problems, dossier, content, counts } = await checkWith();
	expect(problems).toEqual([]);
	expect(counts.errors + counts.warnings).toBe(0);
	expect(counts.translations).toBe(1);
	for (const kind of kindNames) expect(counts.entries[kind]).toBe(1);
	expect(counts.open).toEqual({
		gaps: 1,
		unansweredBarriers: 0,
		contactsToCheck: 0,
		staleContacts: 0,
		missingTranslations: 4,
		notices: 0,
		staleTranslations: 0,
	});
	expect(dossier?.entries.barriers.get('geen-opvang')?.body).toContain('De les is vaak overdag');
	expect(content?.entries).toHaveLength(kindNames.length);
});

test('line ends of Windows and a mark at the start are fine', async () => {
	expect((await checkWith(eachLine((text) => text.replaceAll('\n', '\r\n')))).problems).toEqual([]);
	expect((await checkWith(eachLine((text) => `\uFEFF${text}`))).problems).toEqual([]);
});

test('odd but lawful texts are fine', async () => {
	const titles = [
		'"Drempel: taal"',
		"'Ik kan niet op mijn werk geraken'",
		'Wat nu? Wat dan! En R & D dan *?',
		'Café “De Brug” – 100 % gratis, €0',
		'nee',
		'مرحبا بكم في بيرينغن',
		'Hottentottententententoonstellingsmaker',
		'[een]: twee'.replace(/^(.*)$/, '"$1"'),
		'>-\n  Een titel op twee\n  regels in het bestand',
	];
	for (const title of titles) {
		const text = goodContent['glossary/drempel/nl.md']?.replace(
			'title: drempel',
			`title: ${title}`,
		);
		expect((await checkWith({ 'glossary/drempel/nl.md': text })).problems, title).toEqual([]);
	}
});

test('hidden files, the guide for editors and a cover picture may stand there', async () => {
	const more = {
		'.DS_Store': 'x',
		'README.md': '# Gids',
		'barriers/geen-opvang/cover.jpg': aJpeg(),
		'barriers/geen-opvang/nl.md': goodContent['barriers/geen-opvang/nl.md']?.replace(
			'moved:',
			'cover:\n  alt: Een deur.\nmoved:',
		),
	};
	expect((await checkWith(more)).problems).toEqual([]);
});

test('any name of the content folder will do', async () => {
	const folder = writeContent({ 'site.yaml': 'title: x\n' });
	const other = join(tempFolder(), 'ander-dorp');
	cpSync(join(folder, 'content'), other, { recursive: true });
	const { problems } = await check({ contentDir: other, today: TODAY });
	expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['ander-dorp/site.yaml']));
});
