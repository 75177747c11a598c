import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../../src/check/index.ts';
import {
	type Dossier,
	type Translated,
	all,
	get,
	translationOf,
} from '../../../src/dossier/index.ts';
import {
	PRINTED_ALONE,
	PRINTED_BESIDE,
} from '../../../src/dossier/rules/unique/printed-name-is-free.ts';
import { direction } from '../../../src/languages/index.ts';
import { contactsData } from '../../../src/print/sheets/bilingual/contacts.ts';
import { ficheData } from '../../../src/print/sheets/bilingual/fiche.ts';
import { bilingualSheets, bindingOf } from '../../../src/print/sheets/bilingual/plan.ts';
import { publicationSheets, singleSheets } from '../../../src/print/sheets/plan.ts';
import { volumesOf } from '../../../src/print/sheets/volumes.ts';
import { wordsIn } from '../../words.ts';
import type { Tongues } from '../../../src/print/sheets/bilingual/sides.ts';

const VERSION = '2026-11-22';

let dossier: Dossier;
beforeAll(async () => {
	const checked = await check({ contentDir: 'content', today: VERSION });
	if (!checked.dossier) throw new Error('The content has problems');
	dossier = checked.dossier;
});

const settingIn = (lang: string, version = VERSION) => ({
	dossier,
	lang,
	t: wordsIn(lang),
	day: version,
	savesInk: false,
});
const tonguesOf = (lang: string, version = VERSION): Tongues => ({
	dutch: settingIn('nl', version),
	own: settingIn(lang, version),
});

test('every name of a printed publication is one that the check keeps free', () => {
	const publications = all(dossier, 'publications');
	const sheets = [
		...publications.flatMap((one) =>
			volumesOf(settingIn('nl'), one).flatMap((volume) => [
				...publicationSheets(settingIn('nl'), one, volume),
			]),
		),
		...singleSheets(settingIn('nl')),
		...bilingualSheets(settingIn('nl'), wordsIn),
	];
	const names = sheets.flatMap(
		({ file }) => /^druk\/(?:[a-z]{2,3}\/)?([^/]+)\.pdf$/.exec(file)?.[1] ?? [],
	);
	expect(names.length).toBeGreaterThan(10);
	const ids = [...publications.map(({ id }) => id), ...PRINTED_ALONE];
	expect(names.filter((name) => !ids.includes(name.replace(PRINTED_BESIDE, '')))).toEqual([]);
});

describe('the sheets in two languages', () => {
	test('are there for everything that is translated, in every language, and for nothing else', () => {
		const sheets = [...bilingualSheets(settingIn('nl'), wordsIn)];
		const fiches = sheets.filter(({ edition }) => edition === 'fiche');
		const wanted = [...dossier.translations.entries()]
			.filter(([key]) => key.startsWith('actions/') || key.startsWith('recommendations/'))
			.flatMap(([key, languages]) => [...languages.keys()].map((lang) => `${lang} ${key}`));
		expect(wanted.length).toBeGreaterThan(20);
		expect(fiches.map(({ lang, of }) => `${lang} ${of}`).sort()).toEqual(wanted.sort());
		for (const lang of ['fr', 'en', 'tr', 'ar'])
			for (const edition of ['samenvatting', 'samenvatting-a5', 'contactblad'])
				expect(sheets.filter((one) => one.lang === lang && one.edition === edition)).toHaveLength(
					1,
				);
		expect(new Set(sheets.map(({ file }) => file)).size).toBe(sheets.length);
	});

	test('are bound on the side where their language begins', () => {
		expect(bindingOf('ar')).toBe('right');
		for (const lang of ['fr', 'en', 'tr']) {
			expect(direction(lang)).toBe('ltr');
			expect(bindingOf(lang)).toBe('left');
		}
	});
});

describe('a translation on paper', () => {
	const ficheOf = (lang: string, change: Partial<Translated> = {}, version = VERSION) => {
		const entry = get(dossier, 'actions', 'taalkoppels');
		const translated = translationOf(dossier, entry, lang);
		if (!translated) throw new Error(`Not in ${lang}`);
		return ficheData(tonguesOf(lang, version), entry, { ...translated, ...change });
	};

	test.each(['fr', 'ar'])('says in both languages that it is one (%s)', (lang) => {
		const { notice, isOld } = ficheOf(lang);
		expect(isOld).toBe(false);
		expect(notice?.dutch).toContain(wordsIn('nl')('translation.notice'));
		expect(notice?.own).toContain(wordsIn(lang)('translation.notice'));
		expect(notice?.own).not.toContain(wordsIn(lang)('translation.older'));
	});

	test('says so when the Dutch is newer, and marks what changed', () => {
		const changes = {
			title: [{ own: 0, dutch: 0, isChanged: false }],
			summary: [{ own: 0, dutch: 0, isChanged: true }],
			steps: [
				{ own: 0, dutch: 0, isChanged: false },
				{ dutch: 1, isChanged: true },
				{ own: 1, dutch: 2, isChanged: false },
				{ own: 2, dutch: 3, isChanged: true },
				{ own: 3, isChanged: true },
			],
			needs: [],
			ask: [],
			practical: [],
			points: [],
			body: [],
		};
		const { notice, isOld, steps, isSummaryChanged } = ficheOf('ar', { isStale: true, changes });
		expect(isOld).toBe(true);
		expect(notice?.dutch).toContain(wordsIn('nl')('translation.older'));
		expect(notice?.own).toContain(wordsIn('ar')('translation.older'));
		expect(isSummaryChanged).toBe(true);
		expect(steps.map(({ isChanged }) => isChanged)).toEqual([false, true, false, true]);
		// A step that came in between has no translation yet; the others keep theirs.
		expect(steps.map(({ title }) => title.own !== '')).toEqual([true, false, true, true]);
	});

	test('says so after its last day', () => {
		const { notice, isOld } = ficheOf('fr', {}, '2028-01-01');
		expect(isOld).toBe(true);
		expect(notice?.dutch).toContain('22 november 2027');
	});

	test('has no contact sheet where no contact point is translated', () => {
		expect(contactsData(tonguesOf('ar'))?.cards.length).toBeGreaterThan(2);
		const bare = { ...dossier, translations: new Map() };
		const { dutch, own } = tonguesOf('ar');
		expect(
			contactsData({ dutch: { ...dutch, dossier: bare }, own: { ...own, dossier: bare } }),
		).toBe(undefined);
	});
});
