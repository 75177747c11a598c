import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ficheText } from '../../../scripts/new/fiche.ts';
import { withOldName } from '../../../scripts/rename/moved.ts';
import { rename } from '../../../scripts/rename/rename.ts';
import { check } from '../../../src/check/index.ts';
import { kindNames } from '../../../src/model/index.ts';
import { goodContent } from '../check/good-content.ts';
import { TODAY, checkWith, writeContent } from '../check/temp-content.ts';

const scripts = join(import.meta.dirname, '../../../scripts');

function run(script: string, ...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(scripts, script), ...args], {
		encoding: 'utf8',
		env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(TODAY) / 1000) },
	});
	return { status, said: stdout + stderr };
}

/** What a fiche still asks for, when nothing in it is wrong. */
const TO_FILL_IN = ['field-is-filled', 'list-is-filled', 'addressee-is-named'];

const content = (changed = {}) => join(writeContent(changed), 'content');
const textOf = (dir: string, file: string) => readFileSync(join(dir, file), 'utf8');

describe('npm run new', () => {
	test('makes a fiche, and says what is still to fill in', () => {
		const dir = content();
		const { status, said } = run('new.ts', 'aanbeveling', 'Één nieuwe: titel!', '--content', dir);
		expect(status).toBe(1);
		const text = textOf(dir, 'recommendations/een-nieuwe-titel/nl.md');
		expect(text).toContain('number: 2\ntitle: "Één nieuwe: titel!"\nsummary:\n');
		expect(said).toContain('content/recommendations/een-nieuwe-titel/nl.md:4:1  fout');
	});

	test.each(kindNames)('%s: no field is forgotten, and none is unknown', async (kind) => {
		const file = `${kind}/nieuw/nl.md`;
		const { problems } = await checkWith({ [file]: ficheText(kind, { title: 'Nieuw: een' }) });
		const rules = problems.filter((one) => one.file === `content/${file}`).map(({ rule }) => rule);
		expect(rules.length).toBeGreaterThan(0);
		expect(rules.filter((rule) => !TO_FILL_IN.includes(rule))).toEqual([]);
	});

	test.each([
		[['drempel', 'Geen opvang'], 'Er is al een drempel'],
		[['drempel', 'Opvang ontbreekt'], 'oude naam van "geen-opvang"'],
		[['fiets', 'Nieuw'], 'De soort "fiets" kennen we niet'],
		[['drempel', '!!!'], 'aanhalingstekens'],
		[['drempel', 'twee', 'titels'], 'aanhalingstekens'],
	])('refuses %j', (args, words) => {
		const { status, said } = run('new.ts', ...args, '--content', content());
		expect(status).toBe(2);
		expect(said).toContain(words);
	});
});

describe('npm run rename', () => {
	test.each([
		['barriers', 'geen-opvang'],
		['recommendations', 'regel-opvang'],
		['contacts', 'opvang-dorp'],
		['organisations', 'gemeente-dorp'],
		['projects', 'plan-dorp'],
		['sources', 'bron-dorp'],
	] as const)('%s: the check still passes and the old name leads on', async (kind, id) => {
		const dir = content({ 'organisations/gemeente-dorp/ar.md': undefined });
		expect(rename(dir, { kind, from: id, to: 'nieuwe-naam' })).toBeGreaterThan(0);
		expect(existsSync(join(dir, kind, id))).toBe(false);
		const { content: after, problems } = await check({ contentDir: dir, today: TODAY });
		expect(problems).toEqual([]);
		const entry = after?.entries.find((one) => one.kind === kind && one.id === 'nieuwe-naam');
		expect((entry?.data as { moved: string[] }).moved).toContain(id);
	});

	test('changes nothing but the name, and links in a text too', () => {
		const file = 'barriers/geen-opvang/nl.md';
		const linking = goodContent[file]?.replace(
			'Kijk op',
			'Zie [dit](/aanbevelingen/regel-opvang/). Kijk op',
		);
		const dir = content({ [file]: linking });
		rename(dir, { kind: 'recommendations', from: 'regel-opvang', to: 'opvang' });
		expect(textOf(dir, file)).toBe(linking?.replace('/regel-opvang/', '/opvang/'));
		expect(textOf(dir, 'actions/opvang-naast-de-klas/nl.md')).toBe(
			goodContent['actions/opvang-naast-de-klas/nl.md']?.replace('[regel-opvang]', '[opvang]'),
		);
	});

	test.each([
		[['drempel', 'bestaat-niet', 'nieuw'], 'Er is geen drempel'],
		[['drempel', 'geen-opvang', 'Nieuwe Naam'], 'Dit kan wel: nieuwe-naam'],
		[['drempel', 'geen-opvang', '../../x'], 'Dit kan wel: x'],
		[['drempel', 'geen-opvang', 'geen-opvang'], 'Er is al een drempel'],
		[['drempel', 'geen-opvang'], 'de oude naam en de nieuwe naam'],
	])('refuses %j', (args, words) => {
		const { status, said } = run('rename.ts', ...args, '--content', content());
		expect(status).toBe(2);
		expect(said).toContain(words);
	});

	test.each([
		['---\ntitle: a\n---\nx', '---\ntitle: a\nmoved: [oud]\n---\nx'],
		['---\nmoved: [een]\ntitle: a\n---\n', '---\nmoved: [een, oud]\ntitle: a\n---\n'],
		['---\nmoved:\n  - een\n  - nieuw\ntitle: a\n---\n', '---\nmoved: [een, oud]\ntitle: a\n---\n'],
		['---\r\ntitle: a\r\n---\r\n', '---\r\ntitle: a\r\nmoved: [oud]\r\n---\r\n'],
	])('%j keeps its old names', (before, after) => {
		expect(withOldName(before, 'oud', 'nieuw')).toBe(after);
	});
});

describe('npm run impact', () => {
	/** A folder under version control in which the good content is the first version. */
	function versioned(): string {
		const dir = content();
		const git = (...args: string[]) =>
			execFileSync('git', ['-C', dir, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args]);
		git('init', '-q');
		git('add', '.');
		git('commit', '-q', '-m', 'een');
		return dir;
	}
	const change = (dir: string, file: string, from: string, to: string) =>
		writeFileSync(join(dir, file), textOf(dir, file).replace(from, to));

	test('says which pages, chapters, translations and contacts change', () => {
		const dir = versioned();
		change(dir, 'barriers/geen-opvang/nl.md', 'Er is een wachtlijst', 'Er is een lange wachtlijst');
		change(dir, 'contacts/opvang-dorp/nl.md', '+3211000000', '+3211999999');
		change(
			dir,
			'organisations/gemeente-dorp/nl.md',
			'Het bestuur van Dorp',
			'Het *bestuur* | van Dorp',
		);
		const { status, said } = run('impact.ts', '--base', 'HEAD', '--content', dir);
		expect(status).toBe(0);
		expect(said).toContain('`/drempels/geen-opvang/`');
		expect(said).toContain('`/aanbevelingen/regel-opvang/`');
		expect(said).toContain('Gids voor Dorp, hoofdstuk “Drempels”');
		expect(said).toContain('| Telefoon | +3211000000 | +3211999999 |');
		expect(said).toContain('`content/organisations/gemeente-dorp/ar.md`');
	});

	test('knows what is new and what is gone', () => {
		const dir = versioned();
		rename(dir, { kind: 'glossary', from: 'drempel', to: 'hindernis' });
		const { said } = run('impact.ts', '--base', 'HEAD', '--content', dir);
		expect(said).toContain('nieuw: woord “drempel”, `/woorden/hindernis/`');
		expect(said).toContain('weg: woord “drempel”, `/woorden/drempel/`');
	});

	test('says so when nothing changes, and when the version is unknown', () => {
		const dir = versioned();
		expect(run('impact.ts', '--base', 'HEAD', '--content', dir).said).toContain(
			'Geen enkele fiche.',
		);
		for (const base of ['bestaat-niet', '--output=/tmp/x', ''])
			expect(run('impact.ts', `--base=${base}`, '--content', dir).status).toBe(2);
	});

	test('a title cannot become markup in the proposal', () => {
		const dir = versioned();
		change(
			dir,
			'glossary/drempel/nl.md',
			'title: drempel',
			'title: "<img src=x> @iedereen [a](b)"',
		);
		const { said } = run('impact.ts', '--base', 'HEAD', '--content', dir);
		expect(said).not.toMatch(/<img|@iedereen|\[a\]/);
	});
});
