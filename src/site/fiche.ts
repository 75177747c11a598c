import { doorPaths, leafColour } from '../dossier/door.ts';
import { type Dossier, answersTo, get, isExpired, stateOf } from '../dossier/index.ts';
import { siteRoot } from '../exports/index.ts';
import { type Translate, entryPath, formatDate, shortPath } from '../i18n/index.ts';
import { type Entry, type State, kinds } from '../model/index.ts';
import { actionPage } from './action-page.ts';
import { themesOf } from './cards.ts';
import { ficheContact } from './fiche-contact.ts';
import { passagesOf } from './passages.ts';
import { recommendationPage } from './recommendation-page.ts';

/** The kinds a reader can put in a brochure. */
export const FICHE_KINDS = ['barriers', 'recommendations', 'actions', 'contacts'] as const;

/** A fiche has room for this many contact cards. */
const CONTACTS_SHOWN = 2;
/** A notice on the leaf: "no, and this is why". */
const SIGN = 'M44 82H78V100H44ZM61 70L50 82M61 70L72 82';

/** One entry as words ready to print, for a brochure that readers make themselves; its QR code is drawn from `address`. */
export function ficheOf(dossier: Dossier, entry: Entry, t: Translate, today: string) {
	const { kind, id, data } = entry;
	const { segment } = kinds[kind];
	const { gaps = [], doubts = [] } = data as { gaps?: string[]; doubts?: string[] };
	const { lists, ...own } = { ...NOTHING, ...particulars(dossier, entry, t, today) };
	const unknown = [...gaps, ...doubts.map((doubt) => `${t('gaps.doubt')} ${doubt}`)];
	return {
		key: `${segment}/${id}`,
		kind,
		label: t(`kind.${kind}`),
		title: data.title,
		summary: data.summary,
		themes: themesOf(dossier, entry, segment).map(([title]) => title),
		...own,
		lists: [...lists, { title: t('gaps.title'), items: unknown }].filter(
			({ items }) => items.length > 0,
		),
		sources: sourcesOf(dossier, entry),
		address: `${siteRoot(dossier.site)}${addressOf(entry)}`,
	};
}

const NOTHING: Particulars = {
	facts: [],
	notes: [],
	steps: { title: '', steps: [] },
	lists: [],
	contacts: [],
};

interface Particulars {
	number?: number;
	state?: string;
	door?: ReturnType<typeof doorFor>;
	facts: { label: string; text: string }[];
	notes: string[];
	steps: { title: string; steps: { title: string; text?: string | undefined }[] };
	lists: { title: string; items: string[] }[];
	contacts: ReturnType<typeof ficheContact>[];
}

/** What only one kind has. */
function particulars(
	dossier: Dossier,
	entry: Entry,
	t: Translate,
	today: string,
): Partial<Particulars> {
	switch (entry.kind) {
		case 'barriers':
			return ofBarrier(dossier, entry as Entry<'barriers'>, t);
		case 'recommendations':
			return ofRecommendation(dossier, entry as Entry<'recommendations'>, t, today);
		case 'actions':
			return ofAction(dossier, entry as Entry<'actions'>, t, today);
		case 'contacts':
			return ofContact(dossier, entry as Entry<'contacts'>, t, today);
		default:
			return {};
	}
}

function ofBarrier(dossier: Dossier, entry: Entry<'barriers'>, t: Translate): Partial<Particulars> {
	const { basis, reading, gap } = entry.data;
	const answers = answersTo(dossier, entry).map(({ data }) => data.title);
	return {
		notes: [
			t(`basis.${basis}`),
			reading ? t('basis.reading', { reading }) : '',
			gap ? t('barrier.gap') : '',
			answers.length === 0 ? t('barrier.open.long') : '',
		].filter(Boolean),
		lists: [{ title: t('barrier.answers'), items: answers }],
	};
}

function ofRecommendation(
	dossier: Dossier,
	entry: Entry<'recommendations'>,
	t: Translate,
	today: string,
): Partial<Particulars> {
	const { number, steps } = entry.data;
	const { addressees, contacts } = recommendationPage(dossier, entry, t);
	const state = stateOf(entry);
	const to = addressees.map(
		({ text, isRead }) => `${text}${isRead ? t('recommendation.read') : ''}`,
	);
	return {
		number,
		state: `${t(`door.${state}`)}. ${t(`state.${state}`)}.`,
		door: doorFor(entry.id, state),
		facts: [{ label: t('fact.addressedTo'), text: to.join('; ') }],
		steps: { title: t('steps.title'), steps },
		contacts: contactsOf(contacts, t, today),
	};
}

function ofAction(
	dossier: Dossier,
	entry: Entry<'actions'>,
	t: Translate,
	today: string,
): Partial<Particulars> {
	const { facts, contacts } = actionPage(dossier, entry, t);
	return {
		facts: facts
			.filter(({ items }) => items.length > 0)
			.map(({ label, items }) => ({ label, text: items.map(({ text }) => text).join(', ') })),
		steps: { title: t('action.steps'), steps: entry.data.steps },
		lists: [{ title: t('action.needs'), items: entry.data.needs }],
		contacts: contactsOf(contacts, t, today),
	};
}

function ofContact(
	dossier: Dossier,
	entry: Entry<'contacts'>,
	t: Translate,
	today: string,
): Partial<Particulars> {
	const organisation = get(dossier, 'organisations', entry.data.organisation);
	return {
		lists: [{ title: t('contact.ask'), items: entry.data.ask }],
		contacts: [{ ...ficheContact(entry, organisation, t, today), title: t('contact.how') }],
	};
}

type Withs = ReturnType<typeof recommendationPage>['contacts'];

/** Only contact points that still answer. */
const contactsOf = (contacts: Withs, t: Translate, today: string) =>
	contacts
		.filter(({ contact }) => !isExpired(contact.data, today))
		.slice(0, CONTACTS_SHOWN)
		.map(({ contact, organisation }) => ficheContact(contact, organisation, t, today));

function doorFor(id: string, state: State) {
	const { wall: _, ...paths } = doorPaths(id, state);
	return { ...paths, colour: leafColour(id), sign: state === 'niet-uitgevoerd' ? SIGN : '' };
}

/** Sources as words: their titles, with a date where there is one. */
function sourcesOf(dossier: Dossier, { data }: Entry): string[] {
	const { evidence = [] } = data as { evidence?: Parameters<typeof passagesOf>[1] };
	return [...passagesOf(dossier, evidence).values()].flatMap(([first]) =>
		first
			? [[first.title, first.date && formatDate(first.date, 'nl')].filter(Boolean).join(', ')]
			: [],
	);
}

/** The shortest address that leads to the entry. */
const addressOf = (entry: Entry) =>
	entry.kind === 'recommendations'
		? shortPath(entry as Entry<'recommendations'>)
		: entryPath(entry);
