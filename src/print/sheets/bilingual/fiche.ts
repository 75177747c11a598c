import type { Translated } from '../../../dossier/index.ts';
import type { Entry } from '../../../model/index.ts';
import { type EntryView, type Fact, entryView, shownContacts } from '../../../views/index.ts';
import { printCard } from '../card.ts';
import { contactPair } from './contact.ts';
import { pairOf } from './parts.ts';
import { type Side, type Tongues, frontOf, noticeOf, pathIn, sentence, side } from './sides.ts';

type FicheEntry = Entry<'recommendations' | 'actions'>;

/** One recommendation or action in two languages: words of both, facts of the Dutch. */
export function ficheData(tongues: Tongues, entry: FicheEntry, translated: Translated) {
	const pair = pairOf(tongues, entry, translated);
	const [here, there] = [entryView(tongues.dutch, entry), entryView(tongues.own, entry)];
	const card = printCard(tongues.dutch, here);
	return {
		...pair,
		...frontOf(tongues, {
			title: pair.title,
			path: pathIn(tongues, entry),
			notices: [noticeOf(tongues, translated)],
		}),
		kind: entry.kind,
		label: side(tongues, here.label, there.label),
		stepsTitle: side(tongues, here.stepsTitle, there.stepsTitle),
		number: card.number,
		door: card.door,
		facts: [...factsOf(tongues, here, there), ...momentsOf(tongues, here, there)],
		notes: card.notes,
		contacts: shownContacts(here.contacts).map((contact, index) =>
			contactPair(tongues, contact, there.contacts[index] ?? contact),
		),
	};
}

interface PairedFact {
	label: Side;
	/** Without words of its own on the other side: nobody translates what stands in the facts of the Dutch. */
	value: Side;
}

/** Whom, where and when: names as they are; lists, dates and states in both languages. */
function factsOf(tongues: Tongues, here: EntryView, there: EntryView): PairedFact[] {
	const inOwn = new Map(there.facts.map((fact) => [fact.name, fact]));
	const facts = here.facts.map((fact) => ({
		label: side(tongues, fact.label, inOwn.get(fact.name)?.label ?? ''),
		value: side(tongues, words(fact), ownWords(tongues, inOwn.get(fact.name))),
	}));
	if (!here.state) return facts;
	const value = side(tongues, here.standing, there.standing);
	return [...facts, { label: sentence(tongues, 'fact.state'), value }];
}

const words = ({ items }: Fact) => items.map(({ text }) => text).join(', ');

/** A note in the sources' own words stands there once, in Dutch. */
const ownWords = ({ dutch }: Tongues, fact: Fact | undefined) =>
	fact && fact.items.every(({ lang }) => lang !== dutch.lang || isName(fact)) ? words(fact) : '';

const isName = ({ name }: Fact) => name !== 'period';

/** When it happens, a row each: nobody translates the title, nor what is no date or hour. */
const momentsOf = (tongues: Tongues, here: EntryView, there: EntryView): PairedFact[] =>
	here.moments.map(({ title, onPaper: { when } }, index) => {
		const own = there.moments[index]?.onPaper.when ?? '';
		return {
			label: sentence(tongues, 'happenings.title'),
			value: side(tongues, [title, when].filter(Boolean).join(', '), own === when ? '' : own),
		};
	});
