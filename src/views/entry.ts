import { type NearContact, contactsFor } from '../dossier/index.ts';
import { listPath } from '../routes/index.ts';
import { type Entry, type Pointer, type Voice, kinds } from '../model/index.ts';
import { type ContactView, nearView } from './contact/contact.ts';
import { type Evidence, evidenceOf } from './part/evidence.ts';
import { actionParts } from './kinds/action.ts';
import { barrierParts } from './kinds/barrier.ts';
import { contactParts } from './kinds/contact.ts';
import { organisationParts } from './kinds/organisation.ts';
import { projectParts } from './kinds/project.ts';
import { recommendationParts } from './kinds/recommendation.ts';
import { type AllParts, NO_PARTS, type Parts } from './parts.ts';
import { type Ref, refTo } from './ref.ts';
import type { Setting } from './setting.ts';
import { standingWords } from './time/standing.ts';
import { type Strip, stripOf } from './time/strip.ts';
import { toldOnce } from './told-once.ts';

/** What a reader is told about an entry: everything, in words, in one language, on one day. */
export interface EntryView extends Ref, Omit<AllParts, 'pointers'> {
	/** Name of a Lucide icon. */
	icon: string;
	summary: string;
	/** Below the facts, in Markdown. */
	body: string;
	/** How it stands; empty for what has no state. */
	standing: string;
	/** The same, with place and time, as it stands first. */
	strip: Strip | undefined;
	/** Title of a theme, and the list of that theme among its kind. */
	themes: { title: string; path: string }[];
	audiences: string[];
	places: string[];
	/** When it was so. */
	date: string | undefined;
	steps: { title: string; text: string }[];
	voices: Voice[];
	contacts: ContactView[];
	/** The passages that it rests on, and those that its parts rest on as well. */
	evidence: Evidence[];
	allEvidence: Evidence[];
	gaps: string[];
	doubts: string[];
}

export const entryView = toldOnce(makeEntryView);

function makeEntryView(setting: Setting, entry: Entry): EntryView {
	const { t } = setting;
	const { pointers, ...parts } = { ...NO_PARTS, ...partsOf(setting, entry) };
	const { steps = [], voices = [], gaps = [], doubts = [], places = [] } = entry.data as Shared;
	const { evidence = [] } = entry.data as Shared;
	return {
		...refTo(setting, entry),
		...parts,
		label: parts.label || t(`kind.${entry.kind}`),
		icon: kinds[entry.kind].icon,
		summary: entry.data.summary,
		body: entry.body,
		standing: standingWords(setting, entry),
		strip: stripOf(setting, entry),
		themes: themesOf(setting, entry),
		audiences: audiencesOf(setting, entry),
		places,
		date: dateOf(setting, entry),
		steps: steps.map(({ title, text = '' }) => ({ title, text })),
		lists: parts.lists.filter(({ lines }) => lines.length > 0),
		links: parts.links.filter(({ refs }) => refs.length > 0),
		voices,
		contacts: contactsIn(setting, entry),
		evidence: evidenceOf(setting, evidence),
		allEvidence: evidenceOf(setting, [...evidence, ...voicesAsPointers(voices), ...pointers]),
		gaps,
		doubts,
	};
}

/** A contact point shows itself first, also when it is over: then it says so. */
function contactsIn(setting: Setting, entry: Entry): ContactView[] {
	const { places = [] } = entry.data as Shared;
	const found = contactsFor(setting.dossier, entry, setting.day);
	const isOther = ({ contact }: NearContact) => contact !== entry;
	const shown: NearContact[] =
		entry.kind === 'contacts'
			? [{ contact: entry, nearness: 'named' }, ...found.filter(isOther)]
			: found;
	return shown.map((near) => nearView(setting, near, places));
}

const voicesAsPointers = (voices: readonly Voice[]) => voices.map(({ source }) => ({ source }));

function partsOf(setting: Setting, entry: Entry): Parts {
	switch (entry.kind) {
		case 'barriers':
			return barrierParts(setting, entry);
		case 'recommendations':
			return recommendationParts(setting, entry);
		case 'actions':
			return actionParts(setting, entry);
		case 'contacts':
			return contactParts(setting, entry);
		case 'organisations':
			return organisationParts(setting, entry);
		case 'projects':
			return projectParts(setting, entry);
		case 'sources':
		case 'glossary':
		case 'publications':
		case 'pages':
			return {};
		default:
			return entry satisfies never;
	}
}

function themesOf({ dossier: { taxonomy } }: Setting, { kind, data }: Entry) {
	const { themes = [] } = data as Shared;
	return themes.map((id) => ({
		title: taxonomy.themes.find((theme) => theme.id === id)?.title ?? id,
		path: `${listPath(kind)}thema/${id}/`,
	}));
}

function audiencesOf({ dossier: { taxonomy } }: Setting, { data }: Entry): string[] {
	const { audiences = [] } = data as Shared;
	return audiences.map(
		(id) => taxonomy.audiences.find((audience) => audience.id === id)?.title ?? id,
	);
}

/** The day that an entry itself names, else that of its last answer or of its newest source; never one that is yet to come. */
function dateOf({ dossier, day }: Setting, { data }: Entry): string | undefined {
	const { asOf, date: own, followUp = [], evidence = [] } = data as Shared;
	const sources = evidence.map(({ source }) => dossier.entries.sources.get(source)?.data.date);
	const dates = followUp.length > 0 ? followUp.map(({ date }) => date) : sources;
	return (
		asOf ??
		own ??
		dates
			.flatMap((date) => (date && date <= day ? date : []))
			.sort()
			.at(-1)
	);
}

/** Fields that several kinds have. */
interface Shared {
	themes?: string[];
	audiences?: string[];
	places?: string[];
	steps?: { title: string; text?: string }[];
	voices?: Voice[];
	evidence?: Pointer[];
	followUp?: { date: string }[];
	asOf?: string;
	date?: string;
	gaps?: string[];
	doubts?: string[];
}
