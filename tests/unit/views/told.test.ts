import { describe, expect, test } from 'vitest';
import { all, translationsOf } from '../../../src/dossier/index.ts';
import { type Entry, kindsWithPages } from '../../../src/model/index.ts';
import * as views from '../../../src/views/index.ts';
import { tellingTowns } from '../telling-towns.ts';
import { type Shorter, yamlOf } from '../told.ts';

const towns = tellingTowns(
	...['second-town', 'french-town', 'town-in-the-netherlands', 'town-of-tomorrow'],
);

/**
 * All that readers of a town are told, as an editor would read it: whoever changes a rule sees in the difference which
 * words on which page it changes. After a change that is meant: vitest run -u tests/unit/views/told.test.ts
 */
describe.each(Object.entries(towns))(
	'%s tells what it told before',
	(name, { dossier, setting, settingIn }) => {
		const entries = kindsWithPages.flatMap((kind): Entry[] => all(dossier, kind));

		test('of each entry', async () => {
			const told = entries.map((entry) => [entry.kind + '/' + entry.id, ofEntry(entry)]);
			await expect(yamlOf(Object.fromEntries(told), onOneLine)).toMatchFileSnapshot(
				`../../cases/told/${name}/entries.yaml`,
			);
		});

		test('in its lists and overviews', async () => {
			await expect(yamlOf(overviews(), onOneLine)).toMatchFileSnapshot(
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
	line: (text) => text,
	own: (markdown) => markdown,
	dutch: (markdown) => markdown,
};

const isTakenAlong = (entry: Entry): entry is Entry<'actions' | 'contacts'> =>
	entry.kind === 'actions' || entry.kind === 'contacts';

/** Not on one line, though it has a place of its own. */
const whole = (named: Record<string, { key: string }>) =>
	Object.fromEntries(Object.entries(named).map(([name, { key: _key, ...rest }]) => [name, rest]));

/** What has a place of its own; an entry by its name. */
const onOneLine: Shorter = (value) => {
	if ('data' in value && 'id' in value) return String(value.id);
	return isPlaced(value)
		? [value.title, value.path, value.strip?.standing].filter(Boolean).join(' → ')
		: undefined;
};

const isPlaced = (value: object): value is views.Ref & { strip?: views.Strip } =>
	'key' in value && 'path' in value;
