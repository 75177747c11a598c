import { PassThrough } from 'node:stream';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { ask } from '../../../src/cli/new/ask.ts';
import { ficheText, questionsFor } from '../../../src/cli/new/fiche.ts';
import { type KindName, kindNames } from '../../../src/model/index.ts';
import { checkWith } from '../check/temp-content.ts';
import { content, run, textOf } from './command.ts';

/** What a fiche still asks for, when nothing in it is wrong. */
const TO_FILL_IN = ['field-is-filled', 'list-is-filled', 'addressee-is-named'];

describe('npm run new', () => {
	test('makes a fiche, and says what is still to fill in', () => {
		const dir = content();
		const { status, said } = run('new', 'aanbeveling', 'Één nieuwe: titel!', '--content', dir);
		expect(status).toBe(1);
		const text = textOf(dir, 'recommendations/een-nieuwe-titel/nl.md');
		expect(text).toContain('\nnumber: 2\n# Titel\ntitle: "Één nieuwe: titel!"\n');
		expect(text).toContain('\n# themes: kies uit taal, werk\nthemes: []\n');
		expect(text).toContain('\n# checkedOn:\n');
		const line = text.split('\n').indexOf('summary:') + 1;
		expect(said).toContain(`content/recommendations/een-nieuwe-titel/nl.md:${line}:1  fout`);
	});

	test('gives a long title a folder name without half words, and reports nothing but the new entry', () => {
		const dir = content({ 'glossary/drempel/nl.md': 'stuk' });
		const title = 'Ik kan niet naar de les omdat de bus niet rijdt op zondag';
		const { said } = run('new', 'drempel', title, '--content', dir);
		expect(said).toContain('Gemaakt: barriers/ik-kan-niet-naar-de-les-omdat-de-bus/nl.md');
		expect(said).not.toContain('drempel/nl.md:1');
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
		const { status, said } = run('new', ...args, '--content', content());
		expect(status).toBe(2);
		expect(said).toContain(words);
	});
});

describe('the questions of npm run new', () => {
	const names = (refersTo: string) => (refersTo === 'themes' ? ['taal', 'werk'] : ['bron-dorp']);

	/** What was said, and the fiche that came of the answers. */
	async function talk(kind: KindName, ...lines: string[]) {
		const [input, output] = [new PassThrough(), new PassThrough()];
		const heard: string[] = [];
		output.on('data', (chunk) => heard.push(String(chunk)));
		input.end(`${lines.join('\n')}\n`);
		const questions = questionsFor(kind, names).filter(({ path }) => path !== 'title');
		const answers = await ask(questions, { input, output });
		return { said: heard.join(''), text: ficheText(kind, { title: 'T', ...answers }) };
	}

	test('come from the schema: titles, advice and the names that are there', async () => {
		const { said, text } = await talk('barriers', 'Een: "zin".', 'taal, werk', '', 'bron-dorp');
		expect(said).toContain('Genoemd of afgeleid: Genoemd: de bron noemt dit zelf een drempel.');
		expect(said).toContain('Kies uit: taal, werk');
		expect(load(text.split('---')[1] ?? '')).toEqual({
			title: 'T',
			summary: 'Een: "zin".',
			themes: ['taal', 'werk'],
			basis: null,
			evidence: [{ source: 'bron-dorp' }],
		});
	});

	test('come again when a name does not exist, with the one that was meant', async () => {
		const { said, text } = await talk('barriers', '', 'taal, wrek', 'werk', 'genoemd', '');
		expect(said).toContain('"wrek" kennen we niet. Bedoel je "werk"?');
		expect(text).toMatch(/^themes: \[werk\]\n(?:#.*\n)*basis: genoemd\n/m);
	});
});
