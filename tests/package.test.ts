import { spawn, spawnSync } from 'node:child_process';
import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Installing takes minutes, and packages from elsewhere: `npm run test:long` sets TEST_LONG. */
const INSTALLS = Boolean(process.env['TEST_LONG']);
/** From nothing to a site that was seen, upgraded and all: five minutes where nothing else runs. */
const PATIENCE = 900_000;
const PACKED_BYTES = 1_000_000;

let pack: { name: string; filename: string; size: number; files: { path: string }[] };
let packed = '';
const scratch = mkdtempSync(join(tmpdir(), 'drempelwijzer-pakket-'));
// A whole node_modules takes its time.
afterAll(() => rmSync(scratch, { recursive: true, force: true }), 120_000);

const aFolder = (name: string) => {
	mkdirSync(join(scratch, name));
	return join(scratch, name);
};

beforeAll(() => {
	const folder = aFolder('pakket');
	const { stdout } = npm(['pack', '--json', '--pack-destination', folder], '.');
	[pack] = JSON.parse(stdout) as [typeof pack];
	packed = join(folder, pack.filename);
}, 60_000);

test('what is published is what is read here: no tests, no tools of developers, no content of a town', () => {
	const paths = pack.files.map(({ path }) => path);
	const others = paths.filter((path) => !/^(?:src|public)\//.test(path));
	expect(others.sort()).toEqual(['LICENSE', 'README.md', 'content/README.md', 'package.json']);
	const tracked = spawnSync('git', ['ls-files', '-co', '--exclude-standard', 'src', 'public'], {
		encoding: 'utf8',
	});
	const here = tracked.stdout.trim().split('\n');
	expect(here.filter((path) => !paths.includes(path))).toEqual([]);
	expect(pack.size).toBeLessThan(PACKED_BYTES);
});

test('it can be published', () => {
	const { version, bin, private: isPrivate } = JSON.parse(readFileSync('package.json', 'utf8'));
	expect(isPrivate).toBeUndefined();
	expect(version).toMatch(/^[1-9]\d*\.\d+\.\d+$/);
	expect(bin).toEqual({ drempelwijzer: 'src/cli/bin.mjs' });
	expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`\n## ${version}\n`);
	expect(statSync('src/cli/bin.mjs').mode & 0o111).not.toBe(0);
});

describe('below node_modules, where Node does not strip types', () => {
	let folder = '';
	const engine = (...args: string[]) => {
		const bin = 'node_modules/drempelwijzer/src/cli/bin.mjs';
		const env = { ...process.env, NODE_OPTIONS: '' };
		return spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8', env });
	};

	beforeAll(() => {
		folder = aFolder('ingesteld');
		const packages = join(folder, 'node_modules');
		const own = join(packages, 'drempelwijzer');
		mkdirSync(own, { recursive: true });
		spawnSync('tar', ['xzf', packed, '-C', own, '--strip-components=1']);
		for (const name of readdirSync('node_modules'))
			symlinkSync(resolve('node_modules', name), join(packages, name));
	});

	test('create makes a town that passes its own check', () => {
		const created = engine('create', 'mijn-stad', '--yes', '--place', 'Gent');
		expect(created.status, created.stderr + created.stdout).toBe(0);
		// Nobody has to hear that something in Node is an experiment.
		expect(created.stderr).toBe('');
		const { dependencies } = JSON.parse(
			readFileSync(join(folder, 'mijn-stad/package.json'), 'utf8'),
		);
		expect(dependencies).toEqual({
			drempelwijzer: JSON.parse(readFileSync('package.json', 'utf8')).version,
		});
		const checked = engine('check', '--content', 'mijn-stad/content');
		expect(checked.stdout).toContain('Alles klopt');
		expect(checked.status).toBe(0);
	});

	test('processes that the engine starts read it too: a page is printed', () => {
		const printed = engine(
			'print',
			'--content',
			'mijn-stad/content',
			'--out',
			'druk',
			'--edition',
			'fiche',
		);
		expect(printed.status, printed.stderr).toBe(0);
		expect(readdirSync(join(folder, 'druk'), { recursive: true }).join('\n')).toMatch(/\.pdf$/m);
	});

	test('nothing is written in the folder of the engine', () => {
		const before = pack.files.length;
		const now = readdirSync(join(folder, 'node_modules/drempelwijzer'), {
			recursive: true,
			withFileTypes: true,
		});
		expect(now.filter((one) => one.isFile())).toHaveLength(before);
	});
});

describe.runIf(INSTALLS)('from an empty folder, on the Node of the machine', () => {
	let folder = '';
	let stop = () => {};
	const inTown = (...args: string[]) => npm(args, join(folder, 'mijn-stad'));
	afterAll(() => stop());

	test(
		'three commands make a site, and every command works there',
		{ timeout: PATIENCE },
		async () => {
			folder = aFolder('leeg');
			const file = `./${pack.filename}`;
			spawnSync('cp', [packed, folder]);
			const created = spawnSync(
				'npx',
				['--yes', file, 'create', 'mijn-stad', '--yes', '--phone', '09 210 10 10'],
				at(folder),
			);
			expect(created.status, created.stderr).toBe(0);
			expect(readdirSync(join(folder, 'mijn-stad')).sort()).toEqual(
				['.github', '.gitignore', 'README.md', 'content', pack.filename, 'package.json'].sort(),
			);
			expect(inTown('install', '--no-audit', '--no-fund').status).toBe(0);
			const address = await started();
			const page = await (await fetch(address)).text();
			expect(page).toContain('<html lang="nl"');
			expect((await fetch(new URL('admin/', address))).status).toBe(200);
			stop();
			const files = readdirSync(join(folder, 'mijn-stad/dist'), { recursive: true }).map(String);
			expect(files.filter((path) => path.endsWith('.pdf')).length).toBeGreaterThan(4);
			for (const args of [
				['test'],
				['run', 'rename', '--', 'drempel', 'voorbeeld', 'te-duur'],
				['run', 'translate'],
				['run', 'generate'],
				['run', 'upgrade'],
			]) {
				const { status, stdout, stderr } = inTown(...args);
				expect(status, `${args.join(' ')}\n${stdout}${stderr}`).toBe(0);
			}
			// A word that was just made still misses its meaning, and the check says so.
			expect(inTown('run', 'new', '--', 'woord', 'buurthuis').stdout).toContain('Gemaakt');
			expect(inTown('run', 'remove', '--', 'woord', 'buurthuis', '--gone').status).toBe(0);
		},
	);

	/** npm start, until it says where the site stands. */
	function started(): Promise<string> {
		const child = spawn('npm', ['start', '--', '--port', '4797'], {
			...at(join(folder, 'mijn-stad')),
			detached: true,
		});
		stop = () => {
			if (child.exitCode === null) process.kill(-(child.pid ?? 0), 'SIGINT');
			stop = () => {};
		};
		let said = '';
		return new Promise((done, fail) => {
			child.on('close', () => fail(new Error(said)));
			for (const stream of [child.stdout, child.stderr])
				stream?.on('data', (text: Buffer) => {
					said += text.toString();
					const [, address] = /De site staat op (\S+)/.exec(said) ?? [];
					if (address) done(address);
				});
		});
	}
});

function npm(args: string[], cwd: string) {
	return spawnSync('npm', args, { ...at(cwd), maxBuffer: 64 * 1024 * 1024 });
}

/** A folder, and what somebody has who never ran anything here: not the Node that npm gives to this test. */
function at(cwd: string) {
	const own = Object.entries(process.env).filter(
		([name]) => !/^npm_|^NODE|^VITEST|^TEST/.test(name),
	);
	const path = (process.env['PATH'] ?? '')
		.split(delimiter)
		.filter((one) => !one.includes('node_modules'));
	const env = { ...Object.fromEntries(own), PATH: path.join(delimiter) };
	return { cwd, env, encoding: 'utf8', shell: process.platform === 'win32' } as const;
}
