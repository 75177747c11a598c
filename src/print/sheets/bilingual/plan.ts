import { type Translated, all, keyOf, languagesOf, translationOf } from '../../../dossier/index.ts';
import { type Translate, direction } from '../../../languages/index.ts';
import { type Entry, kinds } from '../../../model/index.ts';
import type { Binding } from '../imposition.ts';
import type { Sheet } from '../plan.ts';
import { type Setting, inColoursOf } from '../setting.ts';
import { contactsData } from './contacts.ts';
import { ficheData } from './fiche.ts';
import { shortData } from './short.ts';
import { type Tongues, documentTitle, onDay, pairedDates, side } from './sides.ts';

/** Every sheet with another language beside the Dutch, language by language. */
export function* bilingualSheets(
	dutch: Setting,
	wordsIn: (lang: string) => Translate,
): Generator<Sheet> {
	for (const lang of languagesOf(dutch.dossier)) {
		const tongues = { dutch, own: { ...dutch, lang, t: wordsIn(lang) } };
		for (const [entry, translated] of translatedOf(tongues, 'publications'))
			if (translated.data.points.length > 0) yield* shortSheets(tongues, entry, translated);
		yield* contactSheet(tongues);
		for (const kind of ['recommendations', 'actions'] as const)
			for (const [entry, translated] of translatedOf(tongues, kind))
				yield fiche(tongues, entry, translated);
	}
}

/** A language that is read from right to left is bound on the right. */
export const bindingOf = (lang: string): Binding => (direction(lang) === 'rtl' ? 'right' : 'left');

function translatedOf<K extends 'publications' | 'recommendations' | 'actions'>(
	{ dutch, own }: Tongues,
	kind: K,
): [Entry<K>, Translated][] {
	return all(dutch.dossier, kind).flatMap((entry): [Entry<K>, Translated][] => {
		const translated = translationOf(dutch.dossier, entry, own.lang);
		return translated ? [[entry, translated]] : [];
	});
}

/** A publication in short: one sheet of A4, and small pages to fold. */
function shortSheets(
	{ dutch, own }: Tongues,
	entry: Entry<'publications'>,
	translated: Translated,
): Sheet[] {
	const tongues = { own, dutch: inColoursOf(entry, dutch) };
	const { lang } = tongues.own;
	const wordsOn = (day: string) => shortData(onDay(tongues, day), entry, translated);
	const common = {
		...usual(tongues),
		id: entry.id,
		title: titleOf(tongues, entry, translated),
		lang,
	};
	return [
		{
			...common,
			file: `druk/${lang}/${entry.id}.pdf`,
			edition: 'samenvatting',
			paper: 'a4',
			draft: { template: 'pair-short.typ' },
			wordsOn,
		},
		{
			...common,
			file: `druk/${lang}/${entry.id}-a5.pdf`,
			edition: 'samenvatting-a5',
			paper: 'a5',
			draft: { template: 'pair-leaflet.typ' },
			wordsOn: (day) => ({ ...wordsOn(day), blanks: 0 }),
		},
	];
}

function contactSheet(tongues: Tongues): Sheet[] {
	const data = contactsData(tongues);
	if (!data) return [];
	const { lang } = tongues.own;
	return [
		{
			...usual(tongues),
			id: 'contactblad',
			title: data.title,
			lang,
			file: `druk/${lang}/contactblad.pdf`,
			edition: 'contactblad',
			paper: 'a4',
			draft: { template: 'pair-contacts.typ' },
			wordsOn: (day) => contactsData(onDay(tongues, day)) ?? {},
		},
	];
}

function fiche(
	tongues: Tongues,
	entry: Entry<'recommendations' | 'actions'>,
	translated: Translated,
): Sheet {
	const { lang } = tongues.own;
	return {
		...usual(tongues),
		id: entry.id,
		title: titleOf(tongues, entry, translated),
		lang,
		file: `druk/${lang}/fiches/${kinds[entry.kind].segment}/${entry.id}.pdf`,
		edition: 'fiche',
		paper: 'a4',
		of: keyOf(entry),
		draft: { template: 'pair-fiche.typ' },
		wordsOn: (day) => ficheData(onDay(tongues, day), entry, translated),
	};
}

const titleOf = (tongues: Tongues, { data }: Entry, translated: Translated) =>
	documentTitle(side(tongues, data.title, translated.data.title));

/** How a sheet in two languages tells its day. */
const usual = (tongues: Tongues) => ({
	langs: [tongues.dutch.lang, tongues.own.lang],
	dated: (day: string) => pairedDates(tongues, day),
});
