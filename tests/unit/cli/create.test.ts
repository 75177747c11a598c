import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/index.ts';
import { ask, readGiven } from '../../../src/cli/create/ask.ts';
import { placeOf } from '../../../src/cli/create/publish.ts';
import { ORIGINALS, exampleWords } from '../../../src/cli/create/words.ts';
import { townFiles } from '../../../src/cli/create/town.ts';
import { DEFAULT_ORIGINAL } from '../../../src/languages/index.ts';
import { FORMAT } from '../../../src/model/index.ts';
import { formatOf } from '../../../src/upgrade/index.ts';
import { TODAY, tempFolder, writeFiles } from '../check/temp-content.ts';
import { bin, run } from './command.ts';

const town = (given = {}, place = {}) =>
	townFiles({
		folder: 'mijn-stad',
		answers: readGiven('mijn-stad', given),
		place: placeOf(place),
		engine: '1.0.0',
		today: TODAY,
	});

describe('a new town', () => {
	test.each([
		['with nothing said', {}],
		['of a city with a telephone', { place: 'Gent', phone: '09 210 10 10', themes: 'Wonen' }],
		[
			'of an association with odd names',
			{
				name: 'Buren: "samen" #1',
				publisher: "Vzw 't Pleintje",
				type: 'vzw',
				place: 'Sint-Job-in-’t-Goor',
			},
		],
		['in the Netherlands', { country: 'nl', phone: '030 123 45 67', type: 'vzw' }],
		['that writes in French', { original: 'fr', place: 'Écaussinnes', phone: '067 44 26 42' }],
		['that writes in English', { original: 'en', type: 'vzw' }],
		['with eight themes', { themes: 'Een, Twee, Drie, Vier, Vijf, Zes, Zeven, Acht' }],
	])('%s has no mistake, and no warning', async (_, given) => {
		const folder = tempFolder();
		writeFiles(folder, Object.fromEntries(town(given)));
		const { problems } = await check({ contentDir: join(folder, 'content'), today: TODAY });
		expect(problems).toEqual([]);
	});

	test('has at most five files that are no content, and one dependency', () => {
		const files = town();
		const others = [...files.keys()].filter((path) => !path.startsWith('content/'));
		expect(others.sort()).toEqual([
			'.github/workflows/site.yml',
			'.gitignore',
			'README.md',
			'package.json',
		]);
		const { dependencies, name } = JSON.parse(files.get('package.json') ?? '');
		expect({ dependencies, name }).toEqual({
			dependencies: { drempelwijzer: '1.0.0' },
			name: 'mijn-stad',
		});
	});

	test('holds no blank, and is an example that says so', () => {
		const files = [...town()].filter(([path]) => path !== 'content/README.md');
		for (const [path, words] of files)
			expect(words.replaceAll('${{', ''), path).not.toMatch(/\{\{/);
		const examples = files.filter(([path]) => path.includes('/voorbeeld/'));
		expect(examples.length).toBe(4);
		for (const [path, words] of examples) expect(words, path).toMatch(/Vervang deze/);
	});

	test.each(ORIGINALS)('says in %s all that the example says in another language', (lang) => {
		const blanks = (code: string) => Object.keys(exampleWords(code, 'Ieper')).sort();
		expect(blanks(lang)).toEqual(blanks(DEFAULT_ORIGINAL));
	});

	test.each(ORIGINALS)('that writes in %s has the pages of the engine in that language', (lang) => {
		const pages = (code: string) => readdirSync(`src/languages/${code}/pages`).sort();
		expect(pages(lang)).toEqual(pages(DEFAULT_ORIGINAL));
	});

	test('puts an entry in the place of an example as its README says', () => {
		const folder = tempFolder();
		writeFiles(folder, Object.fromEntries(town()));
		const [, kind = '', id = ''] =
			/remove -- (\w+) (\w+) --to/.exec(town().get('README.md') ?? '') ?? [];
		const content = ['--content', join(folder, 'content')];
		run('new', kind, 'Er is geen bus', ...content);
		const { said } = run('remove', kind, id, '--to', 'er-is-geen-bus', ...content);
		expect(said).toContain(`${id} is weg. 1 bestand verwijst nu naar er-is-geen-bus`);
	});

	test.each(ORIGINALS)('explains in %s the same commands', (lang) => {
		const commandsIn = (code: string) =>
			town({ original: code })
				.get('README.md')
				?.match(/npm \w+(?: [\w-]+)?|npx [\w ]+/g);
		expect(commandsIn(lang)).toEqual(commandsIn(DEFAULT_ORIGINAL));
	});

	test('that writes in French has French names, files and words', () => {
		const files = town({ original: 'fr', place: 'Andenne' });
		expect([...files.keys()].filter((path) => /nl\.md|voorbeeld|gemeente/.test(path))).toEqual([]);
		expect(files.get('content/site.yaml')).toContain("name: Commune d'Andenne");
		expect(files.get('content/actions/exemple/fr.md')).toContain("title: Un exemple d'action");
		expect(files.get('README.md')).toContain('drempel exemple --to');
		expect(files.get('README.md')).toMatch(/^## Commencer$/m);
		expect(files.get('README.md')).toContain('**GitHub Pages.** Mettez');
	});

	test('has the newest format', () => {
		const content = [...town()].map(([path, words]): [string, string] => [
			path.replace('content/', ''),
			words,
		]);
		expect(formatOf(new Map(content))).toBe(FORMAT);
	});

	test('keeps the telephone with the publisher', () => {
		const site = load(town({ phone: '011/23.45.67' }).get('content/site.yaml') ?? '') as {
			publisher: object;
		};
		expect(site.publisher).toMatchObject({ phone: '+3211234567', type: 'government' });
	});

	test('in another country has its telephone, its licence and its word for a publisher', () => {
		const given = { country: 'NL', phone: '030 123 45 67', type: 'vzw' };
		expect(load(town(given).get('content/site.yaml') ?? '')).toMatchObject({
			country: 'NL',
			licence: { name: 'CC BY 4.0' },
			publisher: { name: 'Vereniging Mijn Stad', phone: '+31301234567' },
		});
	});

	test('knows its address on Pages from that of its repository', () => {
		const files = town({}, { repository: 'https://github.com/gent/drempels' });
		const site = load(files.get('content/site.yaml') ?? '');
		expect(site).toMatchObject({
			url: 'https://gent.github.io',
			repository: 'https://github.com/gent/drempels',
		});
	});

	test.each([
		[{ host: 'gitlab' }, '.gitlab-ci.yml'],
		[{ repository: 'https://gitlab.gent.example/a/b' }, '.gitlab-ci.yml'],
		[{ repository: 'https://github.com/a/b' }, '.github/workflows/site.yml'],
	])('%j: its workflow is read there, and can be read at all', (place, path) => {
		const workflow = load(town({}, place).get(path) ?? '') as Record<string, object>;
		expect(Object.keys(workflow.jobs ?? workflow).length).toBeGreaterThanOrEqual(2);
	});
});

describe('the questions', () => {
	const asked = async (typed: string, given = {}) => {
		const [input, output] = [new PassThrough(), new PassThrough()];
		input.end(typed);
		const answers = await ask('mijn-stad', given, { input, output });
		output.end();
		return { answers, said: await text(output) };
	};

	test('take what is between brackets for an empty answer', async () => {
		const { answers } = await asked('\n'.repeat(8));
		expect(answers).toEqual(readGiven('mijn-stad', {}));
		expect(answers).toMatchObject({ place: 'Mijn Stad', publisher: 'Gemeente Mijn Stad' });
	});

	test('come again after a wrong answer, and say why', async () => {
		const { answers, said } = await asked(
			'Gent\nfr\nbe\nxx\nnl\n\nkerk\nv\n\n12\n09 210 10 10\nA, B, a\nA, B\n',
		);
		expect(answers).toMatchObject({
			type: 'association',
			phone: '+3292101010',
			themes: ['A', 'B'],
		});
		expect(said).toContain('Typ g voor een gemeente');
		expect(said).toContain('BE of NL');
		expect(said).toContain('in een andere taal');
		expect(said).toContain('Zo belt men daar niet');
		expect(said).toContain('twee keer');
	});

	test('leave out what was given', async () => {
		const { answers, said } = await asked('\n'.repeat(6), { place: 'Gent', type: 'vzw' });
		expect(answers).toMatchObject({ place: 'Gent', type: 'association' });
		expect(said).not.toContain('Over welke gemeente');
	});

	test('that are not all answered make nothing', async () => {
		await expect(asked('Gent\n')).rejects.toThrow('Er is niets gemaakt');
	});
});

describe('npx drempelwijzer create', () => {
	test('refuses a place that takes no folder', () => {
		expect(run('create', '/proc/mijn-stad/dorp', '--yes').status).toBe(3);
	});

	test('makes the folder, and it passes the check', () => {
		const folder = join(tempFolder(), 'mijn-stad');
		const { status, said } = run('create', folder, '--yes', '--place', 'Gent');
		expect(said).toContain('npm install');
		expect(status, said).toBe(0);
		expect(run('check', '--content', join(folder, 'content')).status).toBe(0);
		expect(readFileSync(join(folder, 'content/site.yaml'), 'utf8')).toContain('place: Gent');
	}, 120_000);

	test('an empty folder is filled, one with something in it is refused', () => {
		const folder = join(tempFolder(), 'stad');
		mkdirSync(folder);
		expect(run('create', folder, '--yes').status).toBe(0);
		const { status, said } = run('create', folder, '--yes');
		expect(said).toContain('niet leeg');
		expect(status).toBe(2);
	});

	test.each([
		[['Mijn Stad', '--yes'], 'mijn-stad'],
		[[], 'één nieuwe map'],
		[['stad', '--yes', '--type', 'kerk', '--phone', '1'], /--type: [^]*--phone: /],
		[['stad', '--yes', '--host', 'elders'], 'github of gitlab'],
		[['stad', '--yes', '--country', 'FR'], '--country: Typ BE of NL'],
		[['stad', '--yes', '--url', 'gent.be'], 'https://'],
	])('%j is refused, and leaves nothing', (args, says) => {
		const folder = tempFolder();
		const { status, said } = run(
			'create',
			...args.map((one, at) => (at === 0 ? join(folder, one) : one)),
		);
		expect(said).toMatch(says);
		expect(status).toBe(2);
		expect(readdirSync(folder)).toEqual([]);
	});

	test('a signal leaves nothing', async () => {
		const folder = tempFolder();
		const child = spawn(process.execPath, [bin, 'create', join(folder, 'stad'), '--yes']);
		const ended = new Promise((done) => child.once('exit', done));
		setTimeout(() => child.kill('SIGINT'), 150);
		await ended;
		expect(readdirSync(folder).filter((name) => name !== 'stad')).toEqual([]);
		const half = existsSync(join(folder, 'stad')) && !existsSync(join(folder, 'stad/package.json'));
		expect(half).toBe(false);
	});
});

test('source texts beside the content are found by themselves', () => {
	const folder = join(tempFolder(), 'stad');
	run('create', folder, '--yes');
	const source = join(folder, 'content/sources/voorbeeld/nl.md');
	writeFileSync(source, readFileSync(source, 'utf8').replace('# file: ', 'file: '));
	const said = () => run('check', '--content', join(folder, 'content')).said;
	expect(said()).not.toContain('source-text-is-there');
	writeFiles(folder, { 'source-texts/ander.txt': 'Iets anders.' });
	expect(said()).toContain('source-text-is-there');
});
