import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withOldName } from '../../../src/cli/rename/moved.ts';
import { rename } from '../../../src/cli/rename/rename.ts';
import { markedAsCurrent } from '../../../src/cli/translate/made-from.ts';
import { check, readContent } from '../../../src/check/index.ts';
import { goodContent } from '../check/good-content.ts';
import { TODAY, tempFolder } from '../check/temp-content.ts';
import { content, run, textOf } from './command.ts';

describe('npm run rename', () => {
	test.each([
		['barriers', 'geen-opvang'],
		['recommendations', 'regel-opvang'],
		['contacts', 'opvang-dorp'],
		['organisations', 'gemeente-dorp'],
		['projects', 'plan-dorp'],
		['sources', 'bron-dorp'],
	] as const)('%s: the check still passes and the old name leads on', async (kind, id) => {
		const dir = content();
		expect(rename(dir, { kind, from: id, to: 'nieuwe-naam' })).toBeGreaterThan(0);
		expect(existsSync(join(dir, kind, id))).toBe(false);
		const { content: after, problems } = await check({ contentDir: dir, today: TODAY });
		expect(problems).toEqual([]);
		const entry = after?.entries.find((one) => one.kind === kind && one.id === 'nieuwe-naam');
		expect((entry?.data as { moved: string[] }).moved).toContain(id);
	});

	test('of a town that writes in French, links in a text and the address that is told are French', () => {
		const dir = join(tempFolder(), 'content');
		cpSync('tests/fixtures/french-town', dir, { recursive: true });
		const file = join(dir, 'recommendations/un-bus-le-soir/fr.md');
		appendFileSync(file, '\n[Voir](/obstacles/tout-est-loin/).\n');
		const { said } = run('rename', 'drempel', 'tout-est-loin', 'trop-loin', '--content', dir);
		expect(said).toContain('/obstacles/tout-est-loin/ stuurt door');
		expect(readFileSync(file, 'utf8')).toContain('(/obstacles/trop-loin/)');
	});

	test('changes nothing but the name, and links in a text too', () => {
		const file = 'barriers/geen-opvang/nl.md';
		const linking = goodContent[file]?.replace(
			'Kijk op',
			'Zie [dit](/aanbevelingen/regel-opvang/). Kijk op',
		);
		const dir = content({ [file]: linking });
		rename(dir, { kind: 'recommendations', from: 'regel-opvang', to: 'opvang' });
		expect(textOf(dir, file)).toBe(linking?.replace('/regel-opvang/', '/opvang/'));
		expect(textOf(dir, 'actions/opvang-naast-de-klas/nl.md')).toBe(
			goodContent['actions/opvang-naast-de-klas/nl.md']?.replace('[regel-opvang]', '[opvang]'),
		);
	});

	test('a translation of a text in which a link changes stays as fresh as it was', async () => {
		const file = 'organisations/gemeente-dorp/nl.md';
		const dir = content({
			[file]: `${goodContent[file] ?? ''}\n[De drempel](/drempels/geen-opvang/).\n`,
		});
		const translation = 'organisations/gemeente-dorp/ar.md';
		const was = readContent(dir);
		const [original] = was.readable.entries.filter(
			({ kind, id }) => kind === 'organisations' && id === 'gemeente-dorp',
		);
		if (!original) throw new Error('The town has no organisation');
		writeFileSync(join(dir, translation), markedAsCurrent(textOf(dir, translation), original));
		rename(dir, { kind: 'barriers', from: 'geen-opvang', to: 'opvang-tekort' });
		expect(textOf(dir, file)).toContain('(/drempels/opvang-tekort/)');
		expect(readContent(dir).translations.map(({ isStale }) => isStale)).toEqual([false]);
	});

	test.each([
		[['drempel', 'bestaat-niet', 'nieuw'], 'Er is geen drempel'],
		[['drempel', 'geen-opvang', 'Nieuwe Naam'], 'Dit kan wel: nieuwe-naam'],
		[['drempel', 'geen-opvang', '../../x'], 'Dit kan wel: x'],
		[['drempel', 'geen-opvang', 'geen-opvang'], 'Er is al een drempel'],
		[['drempel', 'geen-opvang'], 'de oude naam en de nieuwe naam'],
	])('refuses %j', (args, words) => {
		const { status, said } = run('rename', ...args, '--content', content());
		expect(status).toBe(2);
		expect(said).toContain(words);
	});

	test.each([
		['---\ntitle: a\n---\nx', '---\ntitle: a\nmoved: [oud]\n---\nx'],
		['---\nmoved: [een]\ntitle: a\n---\n', '---\nmoved: [een, oud]\ntitle: a\n---\n'],
		['---\nmoved:\n  - een\n  - nieuw\ntitle: a\n---\n', '---\nmoved: [een, oud]\ntitle: a\n---\n'],
		['---\r\ntitle: a\r\n---\r\n', '---\r\ntitle: a\r\nmoved: [oud]\r\n---\r\n'],
	])('%j keeps its old names', (before, after) => {
		expect(withOldName(before, 'oud', 'nieuw')).toBe(after);
	});
});
