import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/index.ts';
import { goodContent } from '../check/good-content.ts';
import { TODAY } from '../check/temp-content.ts';
import { content, run, textOf } from './command.ts';

describe('npm run remove', () => {
	test('asks what happens to the address: without an answer nothing goes', () => {
		const dir = content();
		const { status, said } = run('remove', 'drempel', 'geen-opvang', '--content', dir);
		expect(status).toBe(2);
		expect(said).toContain('Zeg wat er met het adres gebeurt');
		expect(existsSync(join(dir, 'barriers/geen-opvang/nl.md'))).toBe(true);
	});

	test('sends the address and all references on to another fiche, once in every list', async () => {
		const other = 'barriers/te-ver/nl.md';
		const answer = 'recommendations/regel-opvang/nl.md';
		const dir = content({
			[other]: goodContent['barriers/geen-opvang/nl.md']
				?.replace(/^title: .*$/m, 'title: Het is te ver')
				.replace(/^moved:.*$/m, 'moved: [te-ver-weg]'),
			[answer]: goodContent[answer]?.replace('[geen-opvang]', '[geen-opvang, te-ver]'),
		});
		const { said } = run('remove', 'drempel', 'te-ver', '--to', 'geen-opvang', '--content', dir);
		expect(said).toContain('/drempels/te-ver/ stuurt door');
		expect(textOf(dir, answer)).toBe(goodContent[answer]);
		const { content: after, problems } = await check({ contentDir: dir, today: TODAY });
		expect(problems).toEqual([]);
		const heir = after?.entries.find(({ kind, id }) => kind === 'barriers' && id === 'geen-opvang');
		expect((heir?.data as { moved: string[] }).moved).toEqual(
			expect.arrayContaining(['te-ver', 'te-ver-weg']),
		);
	});

	test('lets nothing point at what is gone', () => {
		const dir = content();
		const { status, said } = run('remove', 'drempel', 'geen-opvang', '--gone', '--content', dir);
		expect(status).toBe(2);
		expect(said).toContain('content/recommendations/regel-opvang/nl.md');
		expect(run('remove', 'woord', 'drempel', '--gone', '--content', dir).status).toBe(0);
		expect(existsSync(join(dir, 'glossary/drempel'))).toBe(false);
	});

	test.each([
		[['drempel', 'bestaat-niet', '--gone'], 'Er is geen drempel'],
		[['drempel', '../barriers/geen-opvang', '--gone'], 'Er is geen drempel'],
		[['drempel', 'geen-opvang', '--to', 'niets'], 'Er is geen drempel "niets"'],
		[['drempel', 'geen-opvang', '--to', 'geen-opvang'], 'deze gaat weg'],
		[['drempel', 'geen-opvang', '--to', 'x', '--gone'], 'Kies: --to of --gone'],
	])('refuses %j', (args, words) => {
		const { status, said } = run('remove', ...args, '--content', content());
		expect(status).toBe(2);
		expect(said).toContain(words);
	});
});
