import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOptions as parsePrintOptions } from '../../../src/cli/print.ts';
import { parseBuildOptions } from '../../../src/pipeline/options.ts';
import { Stopped } from '../../../src/pipeline/command/stopped.ts';
import { openWorkspace } from '../../../src/pipeline/workspace.ts';
import { markAsOurs } from '../../../src/pipeline/swap/mark.ts';
import { aFolder } from './a-folder.ts';

test('folders become absolute, and have their usual places', () => {
	const { contentDir, outDir, base } = parseBuildOptions([]);
	expect([contentDir, outDir]).toEqual([
		join(process.cwd(), 'content'),
		join(process.cwd(), 'dist'),
	]);
	expect(base).toBeUndefined();
});

test('documents are printed, unless somebody says that they need not be', () => {
	expect(parseBuildOptions([]).prints).toBe(true);
	expect(parseBuildOptions(['--no-print']).prints).toBe(false);
});

test.each([
	[['--content', 'bestaat-niet'], 'bestaat niet'],
	[['--sources', 'bestaat-niet'], 'bestaat niet'],
	[['--base', 'dossier'], 'schuine streep'],
	[['--weg'], '--weg'],
	[['--out', '/tmp/huis #1'], 'een andere naam'],
	[['--out', '/tmp/100%'], 'een andere naam'],
	[['--out', '/tmp/wat?'], 'een andere naam'],
])('%j is refused', (args, why) => {
	expect(() => parseBuildOptions(args)).toThrow(why);
});

test.each(['/proc/x', '/proc/x/y', '/dev/null/x', `/tmp/${'lang'.repeat(80)}`])(
	'a place that takes no folder is no fault of ours: %s',
	(out) => {
		const said = expect(() => openWorkspace(out));
		said.toThrow(Stopped);
		said.toThrow('Kies een andere plaats.');
	},
);

test('what a build that was killed made to see whether it could, goes with the next build', () => {
	const { pid } = spawnSync(process.execPath, ['--version']);
	const folder = aFolder();
	mkdirSync(join(folder, `.dist.proef-${pid}-abcdef`));
	openWorkspace(join(folder, 'dist')).close();
	expect(readdirSync(folder)).toEqual([]);
});

test.each<[string, Record<string, string>]>([
	['work of somebody', { 'my-work.txt': 'dear' }],
	['a site of ours that is kept with git', { '.drempelwijzer': '', '.git': 'gitdir: elders' }],
	['a site with photographs that somebody else made', { 'index.html': 'mine', 'foto.jpg': 'dear' }],
])('%s is never replaced', (_, files) => {
	const out = aFolder(files);
	expect(() => parseBuildOptions(['--out', out])).toThrow(
		'geen site die Drempelwijzer gemaakt heeft',
	);
});

test('a file is never replaced, and the site never stands in the content', () => {
	const folder = aFolder({ 'content/site.yaml': '', file: 'dear' });
	const content = join(folder, 'content');
	expect(() => parseBuildOptions(['--out', join(folder, 'file')])).toThrow('bestaat al');
	for (const out of [content, join(content, 'dist')])
		expect(() => parseBuildOptions(['--content', content, '--out', out])).toThrow('--out');
});

test('documents are never printed in the content, or over a file', () => {
	const folder = aFolder({ 'content/site.yaml': '', file: 'dear' });
	const content = join(folder, 'content');
	for (const out of [content, join(content, 'druk'), join(folder, 'file')])
		expect(() => parsePrintOptions(['--content', content, '--out', out])).toThrow('--out');
});

test('an empty folder and a site of ours are replaced', () => {
	const site = aFolder({ 'index.html': 'ours' });
	markAsOurs(site);
	for (const out of [aFolder(), site, join(site, 'new')])
		expect(parseBuildOptions(['--out', out]).outDir).toBe(out);
});
