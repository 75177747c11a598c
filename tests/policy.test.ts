import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { codeowners } from '../src/cli/generate/codeowners.ts';

/** Rules over what is not code: workflows, owners, packages, promises. */
const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Step {
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
}
interface Job {
	if?: string;
	permissions?: Record<string, string>;
	environment?: unknown;
	steps: Step[];
	'timeout-minutes'?: number;
}
interface Workflow {
	on: Record<string, unknown>;
	permissions?: Record<string, string>;
	concurrency?: unknown;
	jobs: Record<string, Job>;
}

const workflows = globSync('.github/workflows/*.yml', { cwd: root }).map((path) => {
	const text = read(path);
	return { path, text, workflow: load(text) as Workflow };
});
const steps = ({ jobs }: Workflow) => Object.values(jobs).flatMap((job) => job.steps);

/** What is wrong with one workflow, as sentences. */
function faultsOf(text: string): string[] {
	const workflow = load(text) as Workflow;
	const faults: string[] = [];
	const isProposal = 'pull_request' in workflow.on;
	if (/pull_request_target|workflow_run/.test(text))
		faults.push('runs with the rights of the owner');
	if (JSON.stringify(workflow.permissions) !== '{"contents":"read"}')
		faults.push('may do more than read');
	if (!workflow.concurrency) faults.push('can run twice at once');
	if (isProposal && /\bsecrets\b|GITHUB_TOKEN|github\.token/.test(text)) faults.push('has secrets');
	for (const [name, job] of Object.entries(workflow.jobs)) {
		if (!job['timeout-minutes']) faults.push(`${name}: may run for ever`);
		if (isProposal && job.permissions) faults.push(`${name}: asks for more rights`);
		if (job.permissions && job.steps.some(({ run }) => run))
			faults.push(`${name}: runs code with rights`);
	}
	for (const { uses, run, with: options } of steps(workflow)) {
		if (uses && !/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses))
			faults.push(`${uses}: not on its hash`);
		if (uses?.startsWith('actions/checkout@') && options?.['persist-credentials'] !== false)
			faults.push('leaves its key behind');
		// What others type must never stand in a command: it comes in through env.
		if (run && /\$\{\{/.test(run)) faults.push('puts a value of others in a command');
	}
	return faults;
}

describe('workflows', () => {
	test('there are some', () => expect(workflows.length).toBeGreaterThanOrEqual(3));

	test.each(workflows)('$path keeps to the rules', ({ text }) =>
		expect(faultsOf(text)).toEqual([]),
	);

	test.each([
		['on: { pull_request: }', 'on: { pull_request_target: }', 'runs with the rights of the owner'],
		['contents: read', 'contents: write', 'may do more than read'],
		['concurrency: een', 'name: een', 'can run twice at once'],
		[`'echo'`, `'echo $\{{ secrets.X }}'`, 'has secrets'],
		[`'echo'`, `'echo $\{{ github.event.issue.title }}'`, 'puts a value of others in a command'],
		['timeout-minutes: 5', 'name: x', 'a: may run for ever'],
		[
			'timeout-minutes: 5',
			'timeout-minutes: 5, permissions: { contents: write }',
			'a: asks for more rights',
		],
		[
			'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8',
			'actions/checkout@v5',
			'actions/checkout@v5: not on its hash',
		],
		['persist-credentials: false', 'fetch-depth: 0', 'leaves its key behind'],
	])('%s becoming %s is noticed', (good, bad, fault) => {
		const text = `on: { pull_request: }
permissions: { contents: read }
concurrency: een
jobs: { a: { timeout-minutes: 5, steps: [{ uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8, with: { persist-credentials: false } }, { run: 'echo' }] } }`;
		expect(faultsOf(text)).toEqual([]);
		expect(text).toContain(good);
		expect(faultsOf(text.replace(good, bad))).toContain(fault);
	});

	test('a proposal gets the check, the tests, what changes and a site to look at', () => {
		const { text } = workflows.find(({ path }) => path.endsWith('check.yml')) ?? { text: '' };
		for (const part of ['check -- --format github', '.ci/run', 'impact -- --base', 'path: dist'])
			expect(text).toContain(part);
	});

	test('content alone is built, code is tested too; on main nothing is sampled', () => {
		const jobs = workflows.find(({ path }) => path.endsWith('check.yml'))?.workflow.jobs ?? {};
		const commandsOf = (isCode: boolean) =>
			Object.values(jobs)
				.filter((job) => job.if?.includes(`'${isCode}'`) ?? true)
				.flatMap((job) => job.steps.flatMap(({ run = [] }) => run));
		expect(commandsOf(false)).toContain('npm run -s build');
		expect(commandsOf(false)).not.toContain('.ci/run');
		expect(commandsOf(true)).toContain('.ci/run');
		expect(commandsOf(true).join('\n')).toContain('npm run -s check -- --format github');
		expect(read('.ci/run')).toMatch(/npm run "\$\{TESTS:-test\}"/);
		expect(read('.github/workflows/publish.yml')).toContain('TESTS: test:long');
	});

	test('what changes stands in the summary of the run: no token has to be able to write for it', () => {
		const { workflow } = workflows.find(({ path }) => path.endsWith('check.yml')) ?? {};
		const impact = workflow?.jobs['inhoud']?.steps.find(({ run }) => run?.includes('impact'));
		expect(impact?.run).toContain('>> "$GITHUB_STEP_SUMMARY"');
	});

	test('whoever may write a task runs nothing of ours, and may do nothing else', () => {
		const { workflow } = workflows.find(({ path }) => path.endsWith('call-round.yml')) ?? {};
		expect(workflow?.jobs['opstellen']?.permissions).toBeUndefined();
		expect(workflow?.jobs['melden']?.permissions).toEqual({ issues: 'write' });
		expect(workflow?.jobs['melden']?.steps.map(({ run }) => run)).toEqual([undefined]);
	});

	test('links to elsewhere are asked for every week, and never stop anyone', () => {
		const { workflow } = workflows.find(({ path }) => path.endsWith('links.yml')) ?? {};
		expect(Object.keys(workflow?.on ?? {}).sort()).toEqual(['schedule', 'workflow_dispatch']);
		expect(JSON.stringify(workflow?.jobs)).toContain('"continue-on-error":true');
	});
});

test('editors own the content, makers own the rest and all that decides what runs', () => {
	const { text } = codeowners({ repository: 'https://github.com/dorp/dossier' });
	const lines = text.split('\n').filter((line) => /^[*/]/.test(line));
	const paths = lines.map((line) => line.split(/\s+/)[0]);
	expect(paths[0]).toBe('*');
	expect(paths).toEqual(
		expect.arrayContaining(['/content/', '/.github/', '/package-lock.json', '/.npmrc']),
	);
	expect(paths.indexOf('/content/**/*.mdx')).toBeGreaterThan(paths.indexOf('/content/'));
	for (const line of lines)
		expect(line).toMatch(
			line.startsWith('/content/ ') ? /^\S+ @dorp\/redactie$/ : /^\S+ @dorp\/makers$/,
		);
});

test('as long as nobody is known, nobody is named, and the file says what to do', () => {
	const { text } = codeowners({});
	expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
	expect(text).toContain('Vul repository in, doe npm run generate');
});

test('packages run nothing while they are installed, and have exact versions', () => {
	expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
	const { allowScripts, dependencies, devDependencies, optionalDependencies } = JSON.parse(
		read('package.json'),
	);
	expect(Object.values(allowScripts).filter(Boolean)).toEqual([]);
	const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
	expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
	const updates = load(read('.github/dependabot.yml')) as {
		updates: { 'package-ecosystem': string }[];
	};
	expect(updates.updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions']);
});

test('every promise names a test, and every test it names is there', () => {
	const rows = read('.github/threat-model.md')
		.split('\n')
		.filter((line) => line.startsWith('| ') && !/^\| (?:---|wat er kan)/.test(line));
	expect(rows.length).toBeGreaterThan(10);
	for (const row of rows) {
		const named = [...row.matchAll(/`(tests\/[^`]+)`/g)].map(([, path]) => path ?? '');
		expect(named.length, row).toBeGreaterThan(0);
		for (const path of named) expect(existsSync(join(root, path)), path).toBe(true);
	}
});

describe('the guides name what is there', () => {
	const named = (guide: string) =>
		[...read(guide).matchAll(/`((?:src|scripts|tests|content)\/[\w[\]./-]*)`/g)].map(
			([, path = '']) => path,
		);

	test.each(['README.md', 'CONTRIBUTING.md'])('%s: every folder and file exists', (guide) => {
		// A walk names what one would make, as "(new)".
		const isNew = (path: string) =>
			read(guide)
				.split('\n')
				.some((line) => line.includes(path) && line.includes('(new)'));
		const missing = named(guide).filter((path) => !existsSync(join(root, path)));
		expect(missing.filter((path) => !isNew(path))).toEqual([]);
	});

	test('CONTRIBUTING.md says what every folder of the program is for', () => {
		const table = read('CONTRIBUTING.md')
			.split('\n')
			.filter((line) => line.startsWith('|'));
		const rooms = readdirSync(join(root, 'src'), { withFileTypes: true })
			.filter((file) => file.isDirectory())
			.map(({ name }) => name);
		expect(rooms.length).toBeGreaterThan(10);
		expect(rooms.filter((room) => !table.some((row) => row.includes(`${room}\``)))).toEqual([]);
	});
});
