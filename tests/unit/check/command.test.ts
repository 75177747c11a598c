import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goodContent } from './good-content.ts';
import { writeContent } from './temp-content.ts';

const command = [join(import.meta.dirname, '../../../src/cli/bin.mjs'), 'check'];
const DAY = String(Date.parse('2026-11-22T12:00:00Z') / 1000);

function run(...args: string[]) {
	const env = { ...process.env, SOURCE_DATE_EPOCH: DAY, NO_COLOR: '' };
	const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], {
		env,
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

const broken = () =>
	writeContent({
		'glossary/drempel/nl.md': goodContent['glossary/drempel/nl.md']?.replace('summary', 'sumary'),
	});

describe('npm run check', () => {
	test('says that all is well, with what is still open, and exits 0', () => {
		const folder = writeContent();
		const { status, stdout, stderr } = run(
			...['--content', join(folder, 'content'), '--sources', join(folder, 'sources')],
		);
		expect(stderr).toBe('');
		expect(status).toBe(0);
		expect(stdout).toContain('Alles klopt. Gelezen: 1 drempel, 1 aanbeveling');
		expect(stdout).toContain(
			'Nog open, geen fout: 1 ding nog in te vullen, 4 keer geen vertaling.',
		);
		expect(stdout).not.toContain('\u001b');
	});

	test('lists problems with place, message and guess, and exits 1', () => {
		const { status, stdout } = run('--content', join(broken(), 'content'));
		expect(status).toBe(1);
		expect(stdout).toContain('content/glossary/drempel/nl.md:3:1  fout  Het veld "sumary"');
		expect(stdout).toContain('→ Bedoel je "summary"?');
		expect(stdout).toContain('1 fout.');
	});

	test('gives the same as JSON', () => {
		const { status, stdout } = run('--content', join(broken(), 'content'), '--format', 'json');
		expect(status).toBe(1);
		const { problems, counts } = JSON.parse(stdout);
		expect(counts).toMatchObject({ errors: 1, warnings: 0 });
		expect(problems[0]).toEqual({
			rule: 'field-is-known',
			severity: 'error',
			file: 'content/glossary/drempel/nl.md',
			line: 3,
			column: 1,
			message: 'Het veld "sumary" bestaat hier niet. Verbeter de naam of haal het weg.',
			suggestion: 'summary',
		});
	});

	test('gives notes for GitHub, ten at most, and the whole list', () => {
		const unknown = Array.from({ length: 12 }, (_, index) => `veld${index}: 50%`).join('\n');
		const text = goodContent['glossary/drempel/nl.md']?.replace('evidence: []', unknown);
		const folder = writeContent({ 'glossary/drempel/nl.md': text });
		const { stdout } = run('--content', join(folder, 'content'), '--format', 'github');
		const notes = stdout.split('\n').filter((line) => line.startsWith('::error file='));
		expect(notes).toHaveLength(10);
		expect(notes[0]).toContain(
			'file=content/glossary/drempel/nl.md,line=9,col=1,title=field-is-known::',
		);
		expect(stdout.match(/\[field-is-known\]/g)).toHaveLength(12);
	});

	test.each([['--onbekend'], ['--format', 'xml'], ['--content', '/bestaat/niet']])(
		'exits 2 when it is used wrongly: %s %s',
		(...args) => {
			const { status, stdout, stderr } = run(...args.filter((arg) => arg !== undefined));
			expect(status).toBe(2);
			expect(stdout).toBe('');
			expect(stderr).toContain('npm run check -- --content MAP');
		},
	);

	test('exits 3 when the program itself breaks, and says whose fault it is', () => {
		const broken = "data:text/javascript,Map.groupBy = () => { throw new Error('stuk') }";
		const contentDir = join(writeContent(), 'content');
		const { status, stderr } = spawnSync(
			process.execPath,
			['--import', broken, ...command, '--content', contentDir],
			{ encoding: 'utf8' },
		);
		expect(status).toBe(3);
		expect(stderr).toContain('Dit is een fout van het programma, niet van jou.');
	});
});

test('npm run check -- --watch looks again after a change', async () => {
	const folder = join(writeContent(), 'content');
	const child = spawn(process.execPath, [...command, '--content', folder, '--watch'], {
		env: { ...process.env, SOURCE_DATE_EPOCH: DAY },
	});
	let said = '';
	const heard = (words: string) =>
		new Promise<void>((done) => {
			const look = () => (said.includes(words) ? done() : undefined);
			child.stdout.on('data', look);
			look();
		});
	child.stdout.on('data', (text: Buffer) => (said += text.toString()));
	await heard('Wachten op een wijziging');
	expect(said).toContain('Alles klopt.');
	said = '';
	writeFileSync(join(folder, 'glossary/drempel/nl.md'), 'title: weg\n');
	await heard('Wachten op een wijziging');
	expect(said).toContain('content/glossary/drempel/nl.md:1:1  fout');
	child.kill('SIGTERM');
	expect(await new Promise((done) => child.on('close', done))).toBe(0);
});

test('the summary of a job on GitHub gets everything', () => {
	const folder = writeContent({ 'glossary/drempel/nl.md': 'title: weg\n' });
	const summary = join(folder, 'samenvatting.md');
	spawnSync(
		process.execPath,
		[...command, '--content', join(folder, 'content'), '--format', 'github'],
		{
			env: { ...process.env, GITHUB_STEP_SUMMARY: summary },
		},
	);
	expect(readFileSync(summary, 'utf8')).toContain('**regel 1** (fout)');
});

describe('npm run check -- --since', () => {
	const git = (folder: string, ...args: string[]) =>
		spawnSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args]);
	const claim = (file: string, from: string, to: string) => ({
		[file]: goodContent[file]?.replace(from, to),
	});

	test('shows what claims much in the files that changed, counts the rest, and exits 0', () => {
		const older = claim('barriers/geen-opvang/nl.md', 'Er is te weinig', 'Er is nooit');
		const folder = writeContent(older);
		git(folder, 'init', '-q');
		git(folder, 'add', '.');
		git(folder, 'commit', '-qm', 'begin');
		const file = 'actions/opvang-naast-de-klas/nl.md';
		const path = join(folder, 'content', file);
		writeFileSync(path, readFileSync(path, 'utf8').replace('state: loopt', 'state: uitgevoerd'));
		const args = ['--content', join(folder, 'content'), '--since', 'HEAD'];
		const { status, stdout } = run(...args);
		expect(status).toBe(0);
		expect(stdout.match(/lees na .*/g)).toHaveLength(1);
		expect(stdout).toContain(`content/${file}`);
		expect(stdout).toContain('2 dingen naast de bron te leggen');
		const onGithub = run(...args, '--format', 'github').stdout;
		expect(onGithub).toMatch(new RegExp(`^::notice file=content/${file},line=\\d+,col=\\d+,`));
		expect(run(...args.slice(0, 2)).stdout).not.toContain('lees na');
		expect(run(...args.slice(0, 3), 'onzin')).toMatchObject({ status: 2, stdout: '' });
	});
});
