import {
	type Dossier,
	type Part,
	type Translated,
	changedParts,
	contactsFor,
	contactsOfAction,
	inLanguage,
	partsOf,
	stateOf,
	translatesBody,
} from '../dossier/index.ts';
import type { Translate } from '../i18n/index.ts';
import type { Entry, KindName } from '../model/index.ts';
import { alternatesOf } from './alternates.ts';
import { factsOf } from './action-page.ts';
import { chainOf } from './chain.ts';
import { textsOf } from './entry-page.ts';
import { printedInLanguage } from './printed.ts';
import { withOrganisation } from './recommendation-page.ts';
import { recordingOf } from './recordings.ts';
import { plainHtml, translatedText } from './running-text.ts';
import { bodyRows } from './translated-body.ts';
import { linePairs } from './translation-lines.ts';
import type { TranslationProps } from './translation-paths.ts';

/** Through these the chain runs. */
const CHAINED: readonly KindName[] = ['barriers', 'recommendations', 'actions'];
/** A page shows at most this many contact cards; the chain names them all. */
const CONTACTS_SHOWN = 2;

/** All that a translated page shows: words of the translation, facts of the Dutch. */
export function translationPage({ dossier, entry, translated }: TranslationProps, t: Translate) {
	const { lang } = translated;
	const text = translatedText(dossier, lang, textsOf(entry));
	const differing = changedParts(partsOf(entry, translated));
	// In the order of the page: a hard word is marked where it stands first.
	const summary = text.pieces(translated.data.summary);
	const blocks = linePairs(entry, translated, differing, text.pieces);
	const body = translatesBody(entry.kind)
		? bodyRows(entry, translated, {
				own: text.html,
				dutch: (markdown) => plainHtml(dossier, markdown),
			})
		: [];
	return {
		entry,
		translated,
		alternates: alternatesOf(dossier, entry),
		...(entry.kind === 'recommendations' && {
			state: stateOf(entry as Entry<'recommendations'>),
		}),
		chain: CHAINED.includes(entry.kind) ? translatedChain(dossier, entry, lang) : [],
		facts: entry.kind === 'actions' ? factsOf(dossier, entry as Entry<'actions'>, t, lang) : [],
		contacts: contactsIn(dossier, entry, lang),
		summary,
		blocks,
		body,
		changed: changedNow(translated, differing),
		recording: recordingOf({ ...entry, lang }),
		explained: text.explained(),
		sheets: printedInLanguage(entry, lang),
	};
}

/** Title and summary, where the Dutch of an older translation changed: without fingerprints, where the figures differ. */
function changedNow({ isStale, changes }: Translated, differing: readonly Part[]): Set<string> {
	const isChanged = (part: 'title' | 'summary') =>
		changes
			? changes[part].some((row) => row.isChanged)
			: isStale && differing.some(({ path }) => path?.join('.') === part);
	return new Set((['title', 'summary'] as const).filter(isChanged));
}

const translatedChain = (dossier: Dossier, entry: Entry, lang: string) =>
	chainOf(dossier, entry).map((link) => ({
		...link,
		entries: link.entries.map((each) => inLanguage(dossier, each, lang)),
	}));

const contactsIn = (dossier: Dossier, entry: Entry, lang: string) =>
	contactsOn(dossier, entry)
		.slice(0, CONTACTS_SHOWN)
		.map((contact) => withOrganisation(dossier, inLanguage(dossier, contact, lang)));

function contactsOn(dossier: Dossier, entry: Entry): Entry<'contacts'>[] {
	switch (entry.kind) {
		case 'contacts':
			return [entry as Entry<'contacts'>];
		case 'recommendations':
			return contactsFor(dossier, entry as Entry<'recommendations'>);
		case 'actions':
			return contactsOfAction(dossier, entry as Entry<'actions'>).filter(
				({ data }) => data.state !== 'verlopen',
			);
		default:
			return [];
	}
}
