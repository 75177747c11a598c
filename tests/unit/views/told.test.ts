import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readContent, siteWords } from '../../../src/check/index.ts';
import { type Dossier, all, buildDossier, translationsOf } from '../../../src/dossier/index.ts';
import { type Words, translator } from '../../../src/languages/index.ts';
import { type Entry, kindsWithPages } from '../../../src/model/index.ts';
import * as views from '../../../src/views/index.ts';
import { town } from '../town.ts';

/** In the towns of the fixtures and in the one of which everything occurs twice: on this day something is over, something runs and something is to come. */
const DAY = '2026-11-22';

/**
 * All that readers of a town are told, as an editor would read it: whoever changes a rule sees in the difference which
 * words on which page it changes. After a change that is meant: vitest run -u tests/unit/views/told.test.ts
 */
describe.each(Object.entries(dossiers()))(
	'%s tells what it told before',
	(name, { dossier, words }) => {
		const settingIn = (lang: string): views.Setting => ({
			...{ dossier, lang, day: DAY },
			t: translator(words[lang] ?? {}, lang),
		});
		const setting = settingIn(dossier.site.original);
		const entries = kindsWithPages.flatMap((kind): Entry[] => all(dossier, kind));

		test('of each entry', async () => {
			const told = entries.map((entry) => [entry.kind + '/' + entry.id, ofEntry(entry)]);
			await expect(yamlOf(Object.fromEntries(told))).toMatchFileSnapshot(
				`../../cases/told/${name}/entries.yaml`,
			);
		});

		test('in its lists and overviews', async () => {
			await expect(yamlOf(overviews())).toMatchFileSnapshot(
				`../../cases/told/${name}/overviews.yaml`,
			);
		});

		function ofEntry(entry: Entry) {
			const { key: _key, contacts, ...view } = views.entryView(setting, entry);
			const translations = [...translationsOf(dossier, entry)].map(([lang, translated]) => [
				lang,
				views.translationView(settingIn(lang), entry, translated, writer),
			]);
			return {
				...view,
				strip: views.stripOf(setting, entry),
				chain: views.chainOf(setting, entry),
				contacts: contacts.map((contact) => `${contact.key} ${contact.near}`),
				...(entry.kind === 'contacts' && whole({ contact: views.contactView(setting, entry) })),
				...(isTakenAlong(entry) && whole({ card: views.takeAlong(setting, setting, entry) })),
				...(entry.kind === 'publications' && { document: views.documentView(setting, entry) }),
				...Object.fromEntries(translations),
			};
		}

		const overviews = () => ({
			home: views.homeView(setting),
			dossier: views.dossierView(setting),
			lists: views.listPaths(dossier).map(({ props }) => views.listView(setting, props)),
			news: views.newsByYear(setting),
			agenda: views.agendaView(setting),
			words: all(dossier, 'glossary').map((term) => views.termView(setting, term)),
			aToZ: views.aToZ(setting),
			menu: views.menuOf(setting),
			openQuestions: views.openQuestionsView(setting),
			town: views.townFacts(setting),
			council: views.councilView(setting),
			callRound: views.callRoundView(setting),
			translations: views.translationOverview(dossier),
			lines: views.nationalLines(setting),
		});
	},
);

const writer: Parameters<typeof views.translationView>[3] = {
	pieces: (text) => [{ text }],
	own: (markdown) => markdown,
	dutch: (markdown) => markdown,
};

const isTakenAlong = (entry: Entry): entry is Entry<'actions' | 'contacts'> =>
	entry.kind === 'actions' || entry.kind === 'contacts';

/** Not on one line, though it has a place of its own. */
const whole = (named: Record<string, { key: string }>) =>
	Object.fromEntries(Object.entries(named).map(([name, { key: _key, ...rest }]) => [name, rest]));

const yamlOf = (told: object) =>
	stringify(toldOf(told), { lineWidth: 0, aliasDuplicateObjects: false });

/** Without what is empty, and what has a place of its own on one line. */
function toldOf(value: unknown): unknown {
	if (value === '' || value === null || value === undefined || value === false) return undefined;
	if (typeof value !== 'object') return value;
	if (value instanceof Map || value instanceof Set) return toldOf([...value]);
	if (Array.isArray(value)) {
		const kept = value.map(toldOf).filter((each) => each !== undefined);
		return kept.length > 0 ? kept : undefined;
	}
	if ('data' in value && 'id' in value) return value.id;
	if (isPlaced(value))
		return [value.title, value.path, value.strip?.standing].filter(Boolean).join(' → ');
	const kept = Object.entries(value)
		.map(([name, each]) => [name, toldOf(each)] as const)
		.filter(([, each]) => each !== undefined);
	return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

const isPlaced = (value: object): value is views.Ref & { strip?: views.Strip } =>
	'key' in value && 'path' in value;

function dossiers(): Record<string, { dossier: Dossier; words: Record<string, Words> }> {
	const fixtures = ['second-town', 'french-town', 'town-in-the-netherlands', 'town-of-tomorrow'];
	const read = fixtures.map((name) => {
		const { content, words } = readContent(`tests/fixtures/${name}`);
		if (!content) throw new Error(`${name} has a fault`);
		const dossier = buildDossier(content);
		return [name, { dossier, words: siteWords(words, dossier.site.original) }] as const;
	});
	return Object.fromEntries([...read, ['town', { dossier: town, words: siteWords({}, 'nl') }]]);
}
