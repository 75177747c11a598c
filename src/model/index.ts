import type { z } from 'zod';
import { action } from './entries/action.ts';
import { barrier } from './entries/barrier.ts';
import { contact } from './entries/contact.ts';
import { KINDS, type KindName } from './kinds.ts';
import { organisation } from './entries/organisation.ts';
import { page } from './entries/page.ts';
import { project } from './entries/project.ts';
import { publication } from './entries/publication.ts';
import { recommendation } from './entries/recommendation.ts';
import { source } from './entries/source.ts';
import { term } from './entries/term.ts';

/** Every kind with the schema of its front matter. */
export const kinds = {
	barriers: { ...KINDS.barriers, schema: barrier },
	recommendations: { ...KINDS.recommendations, schema: recommendation },
	actions: { ...KINDS.actions, schema: action },
	contacts: { ...KINDS.contacts, schema: contact },
	projects: { ...KINDS.projects, schema: project },
	organisations: { ...KINDS.organisations, schema: organisation },
	publications: { ...KINDS.publications, schema: publication },
	glossary: { ...KINDS.glossary, schema: term },
	sources: { ...KINDS.sources, schema: source },
	pages: { ...KINDS.pages, schema: page },
} satisfies Record<KindName, { schema: z.ZodType }>;

export type DataOf<K extends KindName> = z.output<(typeof kinds)[K]['schema']>;

/** One file of content, read and valid. `kind` tells what its data are. */
export type Entry<K extends KindName = KindName> = { [One in K]: EntryOf<One> }[K];

interface EntryOf<K extends KindName> {
	kind: K;
	id: string;
	lang: string;
	/** Path from the folder that holds content/, for messages. */
	file: string;
	data: DataOf<K>;
	/** Markdown below the front matter. */
	body: string;
}

export { amounts } from './town/amounts.ts';
export type { Amounts } from './town/amounts.ts';
export type { Action } from './entries/action.ts';
export type { Barrier } from './entries/barrier.ts';
export type { Contact } from './entries/contact.ts';
export { INK, LEAST_CONTRAST, ON_BAR, contrast, mix, nearestWith } from './town/colours.ts';
export type { Colours } from './town/colours.ts';
export { describe } from './fields/describe.ts';
export type { Described } from './fields/describe.ts';
export { ENGINE_PAGES } from './town/engine-pages.ts';
export type { Pointer, Voice } from './fields/evidence.ts';
export type { Prose } from './fields/text.ts';
export { ID_PATTERN } from './fields/field.ts';
export type { Figure } from './fields/figures.ts';
export { FORMAT } from './format.ts';
export {
	CHAIN,
	LISTED_KINDS,
	hasPages,
	isAtRoot,
	isInChain,
	kindNames,
	kindsWithPages,
} from './kinds.ts';
export type { FacetName, KindName, RefTarget } from './kinds.ts';
export { languageCode } from './fields/language-code.ts';
export { LANGUAGE_RULES } from './fields/language-exceptions.ts';
export type { LanguageException, LanguageRule } from './fields/language-exceptions.ts';
export { LOGO_FILES } from './town/logo.ts';
export type { Logo } from './town/logo.ts';
export { markedFields, markedValues } from './fields/marked-fields.ts';
export type { MarkedField, MarkedValue } from './fields/marked-fields.ts';
export type { Cancelled, Happening, Repeats } from './time/moments.ts';
export type { Organisation } from './entries/organisation.ts';
export type { Project } from './entries/project.ts';
export type { Chapter, Publication } from './entries/publication.ts';
export { STATES } from './entries/recommendation.ts';
export type { Answer, FollowUp, Recommendation, State } from './entries/recommendation.ts';
export { referencePaths, referencesIn } from './fields/references.ts';
export { BASE_PATTERN, PATH_PATTERN, site } from './town/site.ts';
export type { Site } from './town/site.ts';
export { SOURCE_SORTS } from './entries/source.ts';
export type { Source } from './entries/source.ts';
export { taxonomy } from './town/taxonomy.ts';
export type { Taxonomy, Theme } from './town/taxonomy.ts';
export type { Term } from './entries/term.ts';
export { translation } from './entries/translation.ts';
export type { MadeFrom, Translation } from './entries/translation.ts';
export type { Opening, OpeningException, OpeningRule } from './time/opening.ts';
export { HOURS_PATTERN, SPAN_PATTERN, hours } from './time/week.ts';
export { NTH, WEEKDAYS, endOf, startOf } from './time/weekdays.ts';
export type { Nth, Weekday } from './time/weekdays.ts';
