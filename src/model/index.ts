import type { z } from 'zod';
import { action } from './action.ts';
import { barrier } from './barrier.ts';
import { contact } from './contact.ts';
import type { KindName } from './fields.ts';
import { organisation } from './organisation.ts';
import { project } from './project.ts';
import { publication } from './publication.ts';
import { recommendation } from './recommendation.ts';
import { source } from './source.ts';
import { term } from './term.ts';

export interface KindDefinition {
	schema: z.ZodType;
	/** First part of the address: /drempels/<id>/. */
	segment: string;
	/** What editors and readers call it: [one, many]. */
	label: readonly [string, string];
	/** Name of a Lucide icon. */
	icon: string;
}

/** Every kind of entry. Folder name = key; all else iterates over this. */
export const kinds = {
	barriers: { schema: barrier, segment: 'drempels', label: ['drempel', 'drempels'], icon: 'fence' },
	recommendations: {
		schema: recommendation,
		segment: 'aanbevelingen',
		label: ['aanbeveling', 'aanbevelingen'],
		icon: 'signpost',
	},
	actions: { schema: action, segment: 'acties', label: ['actie', 'acties'], icon: 'footprints' },
	contacts: {
		schema: contact,
		segment: 'contact',
		label: ['contactpunt', 'contactpunten'],
		icon: 'hand-helping',
	},
	organisations: {
		schema: organisation,
		segment: 'organisaties',
		label: ['organisatie', 'organisaties'],
		icon: 'building-2',
	},
	projects: {
		schema: project,
		segment: 'projecten',
		label: ['project', 'projecten'],
		icon: 'folder-open',
	},
	sources: { schema: source, segment: 'bronnen', label: ['bron', 'bronnen'], icon: 'newspaper' },
	glossary: { schema: term, segment: 'woorden', label: ['woord', 'woorden'], icon: 'book-open' },
	publications: {
		schema: publication,
		segment: 'publicaties',
		label: ['publicatie', 'publicaties'],
		icon: 'printer',
	},
} as const satisfies Record<KindName, KindDefinition>;

export const kindNames = Object.keys(kinds) as KindName[];

/** Of these every entry has a page of its own; words and sources stand together on one. */
export const kindsWithPages = [
	'barriers',
	'recommendations',
	'actions',
	'contacts',
	'organisations',
	'projects',
	'publications',
] as const satisfies KindName[];

export type DataOf<K extends KindName> = z.output<(typeof kinds)[K]['schema']>;

/** One file of content, read and valid. */
export interface Entry<K extends KindName = KindName> {
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
export { describe } from './describe.ts';
export type { Described } from './describe.ts';
export type { Pointer, Voice } from './evidence.ts';
export type { KindName, Prose, RefTarget } from './fields.ts';
export { ID_PATTERN } from './fields.ts';
export type { Figure, Happening } from './figures.ts';
export { LANGUAGE_RULES } from './language-exceptions.ts';
export type { LanguageException, LanguageRule } from './language-exceptions.ts';
export { markedFields, markedValues } from './marked-fields.ts';
export type { MarkedField, MarkedValue } from './marked-fields.ts';
export type { Organisation } from './organisation.ts';
export type { Project } from './project.ts';
export type { Chapter, Publication } from './publication.ts';
export { STATES } from './recommendation.ts';
export type { FollowUp, Recommendation, State } from './recommendation.ts';
export { referencePaths, referencesIn } from './references.ts';
export type { Reference, ReferencePath } from './references.ts';
export { BASE_PATTERN, site } from './site.ts';
export type { Site } from './site.ts';
export type { Source } from './source.ts';
export { taxonomy } from './taxonomy.ts';
export type { Taxonomy, Theme } from './taxonomy.ts';
export type { Term } from './term.ts';
export { translation } from './translation.ts';
export type { MadeFrom, Translation } from './translation.ts';
