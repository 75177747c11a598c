import { all, buildDossier, isOpen, languagesOf } from '../dossier/index.ts';
import { type Entry, type KindName, isInChain, kindNames } from '../model/index.ts';
import type { LocatedProblem } from './problem.ts';
import type { ReadContent } from './read/read-content.ts';

/** How much there is, what is wrong, and what is still open. */
export interface Counts {
	errors: number;
	warnings: number;
	files: number;
	/** Fiches per kind. */
	entries: Record<KindName, number>;
	translations: number;
	/** No mistakes, but work to do. */
	open: {
		/** Things the sources do not say. */
		gaps: number;
		/** Barriers that no recommendation answers. */
		unansweredBarriers: number;
		/** Contact points that nobody has checked. */
		contactsToCheck: number;
		/** Contact points that were checked too long ago. */
		staleContacts: number;
		/** Fiches without a text in one of the site's other languages, once per language. */
		missingTranslations: number;
		/** Sentences for whoever reads a change to hold against their source. */
		notices: number;
		/** Translations of a Dutch text that has changed since. */
		staleTranslations: number;
	};
}

/** Counts what was read and what was found. */
export function count(
	read: ReadContent,
	problems: readonly LocatedProblem[],
	notices: readonly LocatedProblem[],
): Counts {
	const entries = Object.fromEntries(kindNames.map((kind) => [kind, 0])) as Counts['entries'];
	for (const { place } of read.files) if (place.type === 'entry') entries[place.kind]++;
	const warnings = problems.filter(({ severity }) => severity === 'warning').length;
	return {
		errors: problems.length - warnings,
		warnings,
		files: read.files.length,
		entries,
		translations: read.translations.length,
		open: {
			gaps: sum(read.readable.entries, (entry) =>
				'gaps' in entry.data ? entry.data.gaps.length : 0,
			),
			unansweredBarriers: unanswered(read),
			contactsToCheck: sum(read.readable.entries, (entry) => (needsCheck(entry) ? 1 : 0)),
			staleContacts: numberOf('contact-is-recent', problems),
			notices: notices.length,
			missingTranslations: missingTranslations(read),
			staleTranslations: numberOf('translation-is-current', problems),
		},
	};
}

function unanswered({ content }: ReadContent): number {
	if (!content) return 0;
	const dossier = buildDossier(content);
	return all(dossier, 'barriers').filter((barrier) => isOpen(dossier, barrier)).length;
}

function missingTranslations({ readable, translations }: ReadContent): number {
	const { site } = readable;
	const languages = site ? languagesOf({ site }) : [];
	const there = new Set(translations.map(({ kind, id, lang }) => `${kind}/${id}/${lang}`));
	return sum(readable.entries, ({ kind, id }) =>
		isInChain(kind) ? languages.filter((lang) => !there.has(`${kind}/${id}/${lang}`)).length : 0,
	);
}

const numberOf = (rule: string, problems: readonly LocatedProblem[]) =>
	problems.filter((problem) => problem.rule === rule).length;

const needsCheck = ({ kind, data }: Entry) =>
	kind === 'contacts' && data.status !== 'gestopt' && !data.assuredOn;

const sum = (entries: readonly Entry[], amountOf: (entry: Entry) => number) =>
	entries.reduce((total, entry) => total + amountOf(entry), 0);
