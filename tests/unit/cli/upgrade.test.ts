import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { upgradeFolder } from '../../../src/cli/upgrade/upgrade-folder.ts';
import { FORMAT } from '../../../src/model/index.ts';
import type { Step } from '../../../src/upgrade/index.ts';
import { renameField } from '../../../src/upgrade/fields.ts';
import { changeEach } from '../../../src/upgrade/step.ts';
import { content, run, textOf } from './command.ts';

const next: Step = {
	to: FORMAT + 1,
	what: 'De drempel van een aanbeveling heet anders.',
	change: (files) =>
		changeEach(files, /^recommendations\//, (text) => renameField(text, 'barriers', 'hurdles')),
};

test('content of the newest format stays as it is', () => {
	const dir = content();
	const before = textOf(dir, 'site.yaml');
	const { status, said } = run('upgrade', '--content', dir);
	expect(said).toContain('nieuwste formaat');
	expect(status).toBe(0);
	expect(textOf(dir, 'site.yaml')).toBe(before);
});

test('content of a newer format is refused, with what to do', () => {
	const dir = content();
	writeFileSync(
		join(dir, 'site.yaml'),
		textOf(dir, 'site.yaml').replace(/format: .*/, 'format: 99'),
	);
	const { status, said } = run('upgrade', '--content', dir);
	expect(said).toContain('npm install drempelwijzer@latest');
	expect(status).toBe(2);
});

test('every change is shown with its line, and done once', () => {
	const dir = content();
	const report = upgradeFolder(dir, [next]) ?? '';
	expect(report).toContain(`Formaat ${FORMAT + 1}: De drempel`);
	expect(report).toMatch(
		/content\/recommendations\/regel-opvang\/nl\.md\n {2}regel +\d+ weg {4}barriers:.*\n {2}regel +\d+ nieuw {2}hurdles:/,
	);
	expect(report).toContain('Klaar: 2 bestanden veranderd, 0 nieuw, 0 weg.');
	expect(textOf(dir, 'site.yaml')).toContain(`format: ${FORMAT + 1}`);
	expect(upgradeFolder(dir, [next])).toBeUndefined();
});

test('what git does not know of yet is kept from harm', () => {
	const dir = content();
	const git = (...args: string[]) => execFileSync('git', ['-C', dir, ...args], { stdio: 'ignore' });
	git('init');
	expect(() => upgradeFolder(dir, [next])).toThrow(/nog niet bewaard met git[^]*site\.yaml/);
	git('add', '.');
	git('-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '-m', 'x');
	expect(upgradeFolder(dir, [next])).toContain('Klaar');
});
