import type { z } from 'zod';
import { action } from './action.ts';
import { barrier } from './barrier.ts';
import { contact } from './contact.ts';
import { KINDS, type KindName } from './kinds.ts';
import { organisation } from './organisation.ts';
import { page } from './page.ts';
import { project } from './project.ts';
import { publication } from './publication.ts';
import { recommendation } from './recommendation.ts';
import { source } from './source.ts';
import { term } from './term.ts';

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

export { amounts } from './amounts.ts';
export type { Amounts } from './amounts.ts';
export type { Action } from './action.ts';
export type { Barrier } from './barrier.ts';
export type { Contact } from './contact.ts';
export { INK, LEAST_CONTRAST, ON_BAR, contrast, mix, nearestWith } from './colours.ts';
export type { Colours } from './colours.ts';
export { describe } from './describe.ts';
export type { Described } from './describe.ts';
export { ENGINE_PAGES } from './engine-pages.ts';
export type { Pointer, Voice } from './evidence.ts';
export type { Prose } from './fields.ts';
export { ID_PATTERN } from './fields.ts';
export type { Figure } from './figures.ts';
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
export { languageCode } from './language-code.ts';
export { LANGUAGE_RULES } from './language-exceptions.ts';
export type { LanguageException, LanguageRule } from './language-exceptions.ts';
export { LOGO_FILES } from './logo.ts';
export type { Logo } from './logo.ts';
export { markedFields, markedValues } from './marked-fields.ts';
export type { MarkedField, MarkedValue } from './marked-fields.ts';
export type { Cancelled, Happening, Repeats } from './moments.ts';
export type { Organisation } from './organisation.ts';
export type { Project } from './project.ts';
export type { Chapter, Publication } from './publication.ts';
export { STATES } from './recommendation.ts';
export type { Answer, FollowUp, Recommendation, State } from './recommendation.ts';
export { referencePaths, referencesIn } from './references.ts';
export { BASE_PATTERN, PATH_PATTERN, site } from './site.ts';
export type { Site } from './site.ts';
export { SOURCE_SORTS } from './source.ts';
export type { Source } from './source.ts';
export { taxonomy } from './taxonomy.ts';
export type { Taxonomy, Theme } from './taxonomy.ts';
export type { Term } from './term.ts';
export { translation } from './translation.ts';
export type { MadeFrom, Translation } from './translation.ts';
export type { Opening, OpeningException, OpeningRule } from './opening.ts';
export { HOURS_PATTERN, SPAN_PATTERN, hours } from './week.ts';
export { NTH, WEEKDAYS, endOf, startOf } from './weekdays.ts';
export type { Nth, Weekday } from './weekdays.ts';
