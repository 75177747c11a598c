import { type ToTakeAlong, contactsFor, endsOn } from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';
import { type ContactView, contactView, whoOf } from './contact.ts';
import { shortWeek } from '../time/hours.ts';
import { momentsOf } from '../time/moments.ts';
import { toldOf } from './practical.ts';
import { refTo } from '../ref.ts';
import type { Setting } from '../setting.ts';
import { standingWords } from '../time/standing.ts';
import { stripOf } from '../time/strip.ts';

/** What somebody takes along to a contact point or an action, in one language. */
interface CardIn {
	/** The service or the action: what stands on the door. */
	who: string;
	/** The organisation behind it. */
	of: string;
	/** What it is for. */
	title: string;
	/** Whom to reach, and how: of all ways the one that asks least of who has little. */
	way: { label: string; name: string; words: string; address: string }[];
	rows: CardRow[];
	/** A sentence to say or to show. */
	say: { label: string; words: string };
	/** To write on. */
	fields: string[];
	/** How it stands, and whether somebody looked it up. */
	standing: string;
}

/** Where, when and what with: a name, and what stands below it. */
interface CardRow {
	label: string;
	week: { days: string; times: string }[];
	lines: string[];
}

/** The same words in the language of the town and in the reader's; `own` is empty where it says nothing else. */
export interface Pair {
	town: string;
	own: string;
}

export type Paired<Told> = Told extends string
	? Pair
	: Told extends readonly (infer One)[]
		? Paired<One>[]
		: { [Name in keyof Told]: Paired<Told[Name]> };

export interface TakeAlong extends Omit<Paired<CardIn>, 'rows'> {
	/** What stands on the front, and what has no room there. */
	rows: Paired<CardRow>[];
	more: Paired<CardRow>[];
	/** Names the entry: contacts/onthaal. */
	key: string;
	/** Its page in the reader's language, from the root of the site. */
	path: string;
}

/** Below the number. */
const ON_FRONT = 2;

/** In the language of the town and the reader's: one setting twice where a card has one language. */
export function takeAlong(town: Setting, own: Setting, entry: ToTakeAlong): TakeAlong {
	const { key, path } = refTo(own, entry);
	const card = paired(cardIn(town, entry), cardIn(own, entry));
	const rows = card.rows
		.map((row) => ({ ...row, lines: row.lines.filter(({ town: words }) => words) }))
		.filter(({ week, lines }) => week.length + lines.length > 0);
	return { key, path, ...card, rows: rows.slice(0, ON_FRONT), more: rows.slice(ON_FRONT) };
}

/** Both languages tell the same things in the same order. */
function paired<Told>(town: Told, own: Told): Paired<Told> {
	const both = (): unknown => {
		if (typeof town === 'string') return { town, own: own === town ? '' : own };
		if (Array.isArray(town)) return town.map((one, at) => paired(one, (own as unknown[])[at]));
		const parts = Object.entries(town as object);
		return Object.fromEntries(
			parts.map(([name, part]) => [name, paired(part, own[name as keyof Told])]),
		);
	};
	return both() as Paired<Told>;
}

function cardIn(setting: Setting, entry: ToTakeAlong): CardIn {
	const { t } = setting;
	return {
		title: refTo(setting, entry).title,
		...(entry.kind === 'contacts' ? ofContact(setting, entry) : ofAction(setting, entry)),
		fields: [t('card.date'), t('card.name')],
		standing: standingWords(setting, entry),
	};
}

function ofContact(setting: Setting, entry: Entry<'contacts'>) {
	const { t } = setting;
	const view = contactView(setting, entry);
	const { service, organisation, address = '', alert, practical } = view;
	const told = (wanted: string) =>
		practical
			.filter(({ name }) => name === wanted)
			.map(({ label, text, dutch }) =>
				line(
					setting,
					t('list.chosen', { title: label, value: text && sentence(text) }).trim(),
					dutch,
				),
			);
	const bring = toldOf(setting, entry).filter(({ name }) => name === 'bring');
	return {
		who: service || organisation.title,
		of: service && organisation.title,
		way: wayTo(setting, view, ''),
		rows: [
			row(t('card.where'), [...address.split(', '), ...told('ring')]),
			row(
				t('card.when'),
				[
					...view.hours.notes.map(({ text, dutch }) => line(setting, text, dutch)),
					...told('appointment'),
				],
				shortWeek(setting, entry.data),
			),
			row(
				t('contact.bring'),
				bring.map(({ text, dutch }) => line(setting, text, dutch)),
			),
			row(t('contact.alert'), [alert, view.isReachable ? '' : t('contact.noway')]),
		],
		say: { label: t('card.say'), words: t('contact.say') },
	};
}

function ofAction(setting: Setting, entry: Entry<'actions'>) {
	const { dossier, day, t } = setting;
	const [near] = contactsFor(dossier, entry, day);
	const contact = near && contactView(setting, near.contact);
	const { place = '', time = '' } = stripOf(setting, entry) ?? {};
	const coming = momentsOf(setting, entry).filter(
		({ isPast, cancelled }) => isPast === false && !cancelled,
	);
	const moments = coming
		.slice(0, MOMENTS)
		.flatMap(({ title, onPaper, signUp }) => [
			line(setting, onPaper.when, '', `${title}:`),
			line(setting, [signUp?.needed, signUp?.until].filter(Boolean).join(' '), signUp?.how),
		]);
	const { title } = refTo(setting, entry);
	return {
		who: entry.data.title,
		of: '',
		way: contact ? wayTo(setting, contact, whoOf(contact)) : [],
		rows: [
			row(t('card.where'), [place]),
			row(t('card.when'), moments.length > 0 || !endsOn(entry) ? moments : [time]),
		],
		say: { label: t('card.say'), words: t('contact.say.about', { title }) },
	};
}

const sentence = (text: string) => (/\p{P}$/u.test(text) ? text : `${text}.`);

/** The next: a card has room for no more, and its page has all. */
const MOMENTS = 1;

const row = (label: string, lines: string[], week: CardRow['week'] = []): CardRow => ({
	label,
	week,
	lines,
});

/** What the sources say in their own words stands there once, in the language of the town. */
const line = ({ lang, dossier }: Setting, text: string, after = '', before = '') =>
	(lang === dossier.site.original ? [before, text, after] : [text]).filter(Boolean).join(' ');

/** A number before an address: whoever holds a card has a telephone, and may have nothing else. */
function wayTo({ t }: Setting, { phone, mail, website }: ContactView, name: string) {
	if (phone)
		return [{ label: t('contact.call'), name, words: phone.words, address: `tel:${phone.number}` }];
	if (mail) return [{ label: t('print.mail'), name, words: mail, address: `mailto:${mail}` }];
	const words = website?.replace(/^https?:\/\//, '').replace(/\/$/, '') ?? '';
	return website ? [{ label: t('print.website'), name, words, address: website }] : [];
}
