import { languagesOf, toTakeAlong } from '../../dossier/index.ts';
import type { Translate } from '../../languages/index.ts';
import { type Pair, type TakeAlong, takeAlong } from '../../views/index.ts';
import { settable } from './bilingual/isolate.ts';
import { dateLines } from './date.ts';
import { doorSvg } from './door.ts';
import { sheetFront } from './front.ts';
import { labelsOf } from './labels.ts';
import { BLACK_AND_WHITE } from './paint.ts';
import type { Edition, Paper, Sheet } from './plan.ts';
import { qrSvg } from './qr.ts';
import { type Setting, addressOf, spokenAddress, tongueOf } from './setting.ts';

/** On what a card is printed: a card of its own, the roll of a till, four on a sheet to cut. */
const FORMS = {
	kaartjes: 'a6',
	'kaartjes-rol': 'rol',
	'kaartjes-vier': 'a4',
} as const satisfies Partial<Record<Edition, Paper>>;

/** Nobody waits for these at a build: whoever wants a pile of them asks for them. */
export const ON_DEMAND: ReadonlySet<Edition> = new Set(Object.keys(FORMS) as Edition[]);

/** Every card of a language in one document: whoever wants one prints its page. */
export function* takeAlongSheets(
	town: Setting,
	wordsIn?: (lang: string) => Translate,
): Generator<Sheet> {
	if (cardsOf(town, town).length === 0) return;
	yield* sheetsIn(town, town);
	if (!wordsIn) return;
	for (const lang of languagesOf(town.dossier))
		yield* sheetsIn(town, { ...town, lang, t: wordsIn(lang) });
}

function* sheetsIn(town: Setting, own: Setting): Generator<Sheet> {
	const { lang } = own;
	const isAlone = lang === town.lang;
	for (const [edition, paper] of Object.entries(FORMS) as [keyof typeof FORMS, Paper][])
		yield {
			id: 'kaartjes',
			title: town.t('card.title'),
			file: `druk/kaartjes/${lang}-${paper}.pdf`,
			edition,
			paper,
			...(!isAlone && { lang }),
			langs: isAlone ? [lang] : [town.lang, lang],
			draft: { template: 'take-along.typ' },
			wordsOn: (day) => ({
				...sheetFront(town, town.t('card.title')),
				labels: labelsOf(town.t),
				form: paper,
				other: tongueOf(own),
				cards: cardsOf({ ...town, day }, { ...own, day }),
			}),
			dated: (day) => dateLines(town, day),
		};
}

const cardsOf = (town: Setting, own: Setting) =>
	toTakeAlong(town.dossier, town.day).map((entry) =>
		printedCard(town, own, takeAlong(town, own, entry)),
	);

function printedCard(town: Setting, own: Setting, card: TakeAlong) {
	const address = addressOf(town, card.path);
	return {
		...(toBeSet(card, own.lang) as TakeAlong),
		tells: card.key,
		door: doorSvg(card.key, 'klaar', BLACK_AND_WHITE),
		qr: qrSvg(address),
		address,
		spoken: spokenAddress(address),
	};
}

/** What stands in the other language, as it goes to paper. */
function toBeSet(told: unknown, lang: string): unknown {
	if (typeof told !== 'object' || told === null) return told;
	if (Array.isArray(told)) return told.map((one) => toBeSet(one, lang));
	if (isPair(told)) return { ...told, own: settable(told.own, lang) };
	return Object.fromEntries(
		Object.entries(told).map(([name, part]) => [name, toBeSet(part, lang)]),
	);
}

const isPair = (told: object): told is Pair => 'own' in told;
