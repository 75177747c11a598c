import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../../src/check/index.ts';
import { goodContent } from '../check/good-content.ts';
import { TODAY, writeContent } from '../check/temp-content.ts';

const run = (contentDir: string, ...args: string[]) => {
	try {
		const command = ['src/cli/bin.mjs', 'translate', ...args, '--content', contentDir];
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
	expect(again).toMatchObject({ code: 0, said: expect.stringContaining('is er al') as string });
	expect(readFileSync(file, 'utf8')).toContain('reason: Nodig.');
});

test('says which passages of the Dutch changed, and marks the translation as done when asked', async () => {
	const contentDir = join(writeContent({}), 'content');
	const place = ['ar', 'drempels/geen-opvang'];
	run(contentDir, ...place);
	const dutch = join(contentDir, 'barriers/geen-opvang/nl.md');
	const before = readFileSync(dutch, 'utf8');
	const last = before.trimEnd().split('\n\n').at(-1) ?? '';
	writeFileSync(dutch, before.replace(last, `Een nieuwe zin.\n\n${last}`));
	const file = join(contentDir, 'barriers/geen-opvang/ar.md');
	writeFileSync(
		file,
		readFileSync(file, 'utf8')
			.replace('reason:', 'reason: Nodig.')
			.replace('audience:', 'audience: ouders'),
	);

	expect(run(contentDir).said).toContain('npm run translate -- ar drempels/geen-opvang');
	const { said } = run(contentDir, ...place);
	expect(said).toContain('ouder dan het Nederlands');
	expect(said.match(/^- .*$/gm)).toEqual([
		expect.stringMatching(/^- Tekst, stuk \d: Een nieuwe zin/),
	]);
	const rules = async () =>
		(await check({ contentDir, today: TODAY })).problems.map(({ rule }) => rule);
	expect(await rules()).toContain('translation-is-current');

	expect(run(contentDir, ...place, '--klaar').code).toBe(0);
	expect(await rules()).not.toContain('translation-is-current');
	expect(run(contentDir, ...place).said).toContain('is er al en klopt');

	// Fingerprints of parts that are not those of the Dutch, as after a mistake in merging.
	const marked = readFileSync(file, 'utf8');
	writeFileSync(file, marked.replace(/summary: [a-p]{6}/, 'summary: aaaaaa'));
	expect(await rules()).toContain('translation-parts-are-current');
	expect(run(contentDir, '--klaar').code).toBe(0);
	expect(readFileSync(file, 'utf8')).toBe(marked);
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

test('a town with one language hears how to get another', () => {
	const site = (goodContent['site.yaml'] ?? '').replace('[nl, ar]', '[nl]');
	const contentDir = join(writeContent({ 'site.yaml': site }), 'content');
	expect(run(contentDir).said).toContain('Zet een taal erbij in site.yaml');
});
