import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from './unit/pipeline/a-folder.ts';
import { smallTown } from './unit/pipeline/small-town.ts';

/** Every command of the README, in a fresh clone, on the Node of the machine and before anything else was run. */
const README = readFileSync('README.md', 'utf8');
/** Without node_modules it takes minutes: `npm run test:long` sets TEST_LONG. */
const INSTALLS = Boolean(process.env['TEST_LONG']);
const PATIENCE = INSTALLS ? 1_800_000 : 600_000;

/** Those that take minutes, would start this test again or need a name: that they start is what is proven here. */
const ONLY_HELP = [
	'npm test',
	'npm run test:long',
	'npm run lint',
	'npm run format',
	'npm run bench',
	'npm run klopt-nog',
];
/** Those that go on until somebody stops them, and what they say when they are ready. */
const READY: Record<string, RegExp> = {
	'npm start': /De site staat op (\S+)/,
	'npm run preview': /De site staat op (\S+)/,
	'npm run dev': /(http:\/\/localhost:\d+\S*)/,
	'cd mijn-stad && npm install && npm start': /De site staat op (\S+)/,
};
/** A town of one's own is installed: minutes, and packages from elsewhere. tests/package.test.ts has a quick sample. */
const isForTown = (command: string) => /^npx |^cd /.test(command);

const fenced = [...README.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, lines = '']) =>
	lines.split('\n').map((line) => line.replace(/#.*/, '').trim()),
);
const inTables = [...README.matchAll(/^\|.*?`(npm run [^`]+)`.*$/gm)].flatMap(([row]) =>
	[...row.matchAll(/`(npm (?:run )?[a-z:]+)`/g)].map(([, command]) => command ?? ''),
);
const named = [...new Set([...fenced, ...inTables])].filter((line) =>
	/^(?:npm|npx|cd) /.test(line),
);
const commands = named.filter((command) => INSTALLS || !isForTown(command));

test('the README names commands', () => {
	expect(commands).toContain('npm start');
	expect(commands.length).toBeGreaterThan(8);
	expect(named.filter(isForTown)).toHaveLength(2);
});

test('every command works in a fresh clone', { timeout: PATIENCE }, async () => {
	const clone = freshClone();
	for (const command of commands) {
		const { code, said } = await runAsTyped(command, clone);
		expect(code, `${command}\n${said}`).toBe(0);
	}
	// The README names these by themselves, and the small town needs no full build.
	expect(commands.filter((command) => !ONLY_HELP.includes(command)).length).toBeGreaterThan(4);
});

/** The files as they would be committed now, about a small town: what takes long to print has its own tests. */
function freshClone(): string {
	const folder = aFolder();
	const clone = join(folder, 'clone');
	const { stdout } = spawnSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
	});
	const files = stdout.split('\0').filter((file) => file && !isOfTown(file));
	expect(files).toContain('package.json');
	for (const file of files) {
		mkdirSync(dirname(join(clone, file)), { recursive: true });
		cpSync(file, join(clone, file));
	}
	smallTown(clone);
	// The site's own words stand in our content for now, and use a word that the small town does not explain.
	mkdirSync(join(clone, 'content/glossary/vzw'));
	writeFileSync(
		join(clone, 'content/glossary/vzw/nl.md'),
		'---\ntitle: vzw\nsummary: Een vereniging die geen winst maakt.\nexample: De ouders maken een vzw.\n---\n',
	);
	smallTown(folder, 'mijn-gemeente');
	if (!INSTALLS) spawnSync('cp', ['-al', 'node_modules', join(clone, 'node_modules')]);
	return clone;
}

/** Our content makes room for the small town; the guide for editors belongs to the engine. */
const isOfTown = (file: string) => file.startsWith('content/') && file !== 'content/README.md';

async function runAsTyped(command: string, cwd: string) {
	const isLong = ONLY_HELP.includes(command);
	const child = spawn(isLong ? `${command} -- --help` : command, {
		cwd,
		env: plainEnvironment(),
		shell: true,
		detached: true,
	});
	let said = '';
	let address: string | undefined;
	const ended = new Promise<number | null>((done) => child.on('close', done));
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (text: Buffer) => {
			said += text.toString();
			address ??= READY[command]?.exec(said)?.[1];
			if (address) end(child.pid);
		});
	const code = await ended;
	const isStopped = address !== undefined && !isLong;
	return { code: isStopped ? 0 : code, said };
}

/** As Ctrl+C does: the whole group hears it. */
function end(pid = 0) {
	try {
		process.kill(-pid, 'SIGINT');
	} catch {
		// It has ended already.
	}
}

/** What somebody has who never ran anything here: not the Node and the settings that npm gives to this test. */
function plainEnvironment(): NodeJS.ProcessEnv {
	const own = Object.entries(process.env).filter(
		([name]) => !/^npm_|^NODE|^VITEST|^TEST/.test(name),
	);
	const path = (process.env['PATH'] ?? '')
		.split(delimiter)
		.filter((folder) => !/node_modules/.test(folder));
	// Whoever reads the README says yes when npx asks, whatever the settings of this machine.
	return { ...Object.fromEntries(own), PATH: path.join(delimiter), npm_config_yes: 'true' };
}
