import { contactsFor, contactsOfAction } from '../../../dossier/index.ts';
import type { Translated } from '../../../dossier/index.ts';
import type { Entry } from '../../../model/index.ts';
import { actionCard } from '../cards/action.ts';
import { recommendationCard } from '../cards/recommendation.ts';
import type { Setting } from '../setting.ts';
import { contactPair } from './contact.ts';
import { pairOf } from './parts.ts';
import { type Side, type Tongues, frontOf, noticeOf, pathIn, sentence, side } from './sides.ts';

type FicheEntry = Entry<'recommendations' | 'actions'>;

/** One recommendation or action in two languages: words of both, facts of the Dutch. */
export function ficheData(tongues: Tongues, entry: FicheEntry, translated: Translated) {
	const pair = pairOf(tongues, entry, translated);
	const { dutch } = tongues;
	const card = cardOf(dutch, entry);
	return {
		...pair,
		...frontOf(tongues, {
			title: pair.title,
			path: pathIn(tongues, entry),
			notices: [noticeOf(tongues, translated)],
		}),
		kind: entry.kind,
		label: side(tongues, card.label, labelIn(tongues, entry)),
		number: 'number' in card ? card.number : 0,
		door: 'door' in card ? card.door : '',
		facts: factsOf(tongues, entry),
		notes: card.notes,
		// Two fit on the page; the page on the site has them all.
		contacts: contactsOf(dutch, entry)
			.slice(0, 2)
			.map((contact) => contactPair(tongues, contact)),
	};
}

const cardOf = (setting: Setting, entry: FicheEntry) =>
	entry.kind === 'actions'
		? actionCard(setting, entry as Entry<'actions'>)
		: recommendationCard(setting, entry as Entry<'recommendations'>);

const labelIn = ({ own }: Tongues, entry: FicheEntry) =>
	entry.kind === 'actions' ? own.t('kind.actions') : cardOf(own, entry).label;

const contactsOf = ({ dossier }: Setting, entry: FicheEntry) =>
	entry.kind === 'actions'
		? contactsOfAction(dossier, entry as Entry<'actions'>)
		: contactsFor(dossier, entry as Entry<'recommendations'>);

interface Fact {
	label: Side;
	/** Without words of its own on the other side: nobody translates what stands in the facts of the Dutch. */
	value: Side;
}

/** Whom, where and when: names as they are, lists, dates and states in both languages. */
function factsOf(tongues: Tongues, entry: FicheEntry): Fact[] {
	const fact = (key: string, here: string, there: string): Fact => ({
		label: sentence(tongues, `print.${key}`),
		value: side(tongues, here, there),
	});
	const [here, there] = [cardOf(tongues.dutch, entry), cardOf(tongues.own, entry)];
	if ('addressedTo' in here && 'addressedTo' in there)
		return filled([
			fact('addressed-to', here.addressedTo, there.addressedTo),
			fact('state', here.state, there.state),
		]);
	if (!('places' in here && 'places' in there)) return [];
	const hasNote = (entry as Entry<'actions'>).data.period?.note !== undefined;
	return filled([
		fact('who', here.who, there.who),
		fact('where', here.places, there.places),
		fact('when', here.period, hasNote ? '' : there.period),
		fact('stand', here.state, there.state),
	]);
}

const filled = (facts: Fact[]) => facts.filter(({ value }) => value.dutch !== '');
