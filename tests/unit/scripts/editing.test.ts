import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
