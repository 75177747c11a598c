import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../../src/check/index.ts';
import { TODAY, writeContent } from '../check/temp-content.ts';

const run = (contentDir: string, ...args: string[]) => {
	try {
		const command = ['scripts/translate.ts', ...args, '--content', contentDir];
		const env = { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(TODAY) / 1000) };
		return {
			code: 0,
			said: execFileSync('node', command, { encoding: 'utf8', env, stdio: 'pipe' }),
		};
	} catch (error) {
		const { status, stderr } = error as { status: number; stderr: string };
		return { code: status, said: stderr };
	}
};

test('prepares a file that asks for its translation, and never overwrites one', async () => {
	const contentDir = join(writeContent({}), 'content');
	expect(run(contentDir, 'ar', 'aanbevelingen/regel-opvang').code).toBe(0);
	const file = join(contentDir, 'recommendations/regel-opvang/ar.md');
	const prepared = readFileSync(file, 'utf8');
	expect(prepared).toContain('of: "642ef1913dd5"');
	expect(prepared).toContain('validUntil: 2027-11-22');

	const { problems } = await check({ contentDir, today: TODAY });
	expect(problems.map(({ message }) => message.split(' ')[0])).toEqual(['Reden', 'Voor']);
	writeFileSync(
		file,
		prepared.replace('reason:', 'reason: Nodig.').replace('audience:', 'audience: ouders'),
	);
	const after = await check({ contentDir, today: TODAY });
	expect(after.problems.map(({ rule }) => rule)).toEqual([
		'translation-is-translated',
		'translation-is-translated',
	]);

	const again = run(contentDir, 'ar', 'recommendations/regel-opvang');
	expect(again).toMatchObject({ code: 2, said: expect.stringContaining('is er al') as string });
});

test.each([
	['fr', 'aanbevelingen/regel-opvang', 'Kies uit: ar'],
	['ar', 'aanbevelingen/weg', 'is er niet'],
	['ar', 'regel-opvang', 'Zeg de taal en de fiche'],
])('refuses %s %s and says why', (lang, place, why) => {
	const { code, said } = run(join(writeContent({}), 'content'), lang, place);
	expect(code).toBe(2);
	expect(said).toContain(why);
});
