import { changing } from '../words/roots.ts';
import type { Concept } from '../types.ts';

/** A capital letter can say at most this much. */
const LONGEST_SHARED = 25;
const FIRST_CAPITAL = 65;
/** A mark for every step of how many entries hold a word; digits stand in words. */
const STEPS = ' !#$%&()*+';

export interface Word {
	text: string;
	/** In about how many entries it stands. */
	entries: number;
}

/**
 * Sorted words as one string: a capital says how many letters are shared with the word before, then the rest of the word,
 * then a mark if it stands in more than one entry. Words are folded, so that they hold no capitals or marks.
 */
export function packWords(words: readonly Word[]): string {
	let before = '';
	return words
		.map(({ text, entries }) => {
			const shared = sharedLetters(before, text);
			before = text;
			const step = Math.min(9, Math.floor(Math.log2(entries)));
			return `${String.fromCharCode(FIRST_CAPITAL + shared)}${text.slice(shared)}${STEPS.charAt(step).trim()}`;
		})
		.join('');
}

export function unpackWords(packed: string): Word[] {
	let before = '';
	return [...packed.matchAll(/([A-Z])([^A-Z!#-+]*)([!#-+]?)/g)].map(
		([, capital = 'A', rest = '', step]) => {
			before = before.slice(0, capital.charCodeAt(0) - FIRST_CAPITAL) + rest;
			return { text: before, entries: 2 ** (step ? STEPS.indexOf(step) : 0) };
		},
	);
}

function sharedLetters(a: string, b: string): number {
	let shared = 0;
	while (shared < LONGEST_SHARED && shared < a.length && a[shared] === b[shared]) shared++;
	return shared;
}

const GROUPS = ['own', 'plain', 'near'] as const;

/** Before a concept whose own words are not forms of one. */
const LOOSE = '~';

/** Behind a word that no text holds, but that people type for an entry. */
const TYPED = '*';

/** One concept a line, its Dutch groups with bars between them, and then the numbers that help. */
export const packConcepts = (concepts: readonly Concept[]) =>
	concepts
		.map(
			(concept) =>
				(concept.isLoose ? LOOSE : '') +
				GROUPS.map((group) => packedGroup(concept, group)).join('|') +
				(concept.lines?.length ? `|${concept.lines.join(',')}` : ''),
		)
		.join('\n');

const packedGroup = (concept: Concept, group: (typeof GROUPS)[number]) =>
	concept[group].map((word) => word + (concept.typed?.includes(word) ? TYPED : '')).join(',');

/** What a question may hold that no text does: words on the first line, then on the lines of their concepts languages | plain words. */
export const packForeign = (
	concepts: readonly Pick<Concept, 'plain' | 'foreign'>[],
	words: readonly Word[] = [],
) => [packWords(words), ...concepts.map(packedForeign)].join('\n');

const packedForeign = ({ plain, foreign }: Pick<Concept, 'plain' | 'foreign'>) =>
	LANGUAGES.map((lang) => wordsFor(lang, foreign).join(','))
		.join(';')
		.replace(/;+$/, '') + (plain.length > 0 ? `|${plain.join(',')}` : '');

/** In the order of a packed line: the dossier's own language first. */
const LANGUAGES = ['', ...changing];

/** Words of a language of which we know no forms are found as they stand, as are unknown ones of the dossier's own. */
const wordsFor = (lang: string, foreign: Concept['foreign']) =>
	lang === ''
		? Object.entries(foreign).flatMap(([one, words = []]) => (changing.includes(one) ? [] : words))
		: (foreign[lang] ?? []);

/** Its words. */
export const wordsOfForeign = (packed: string) => unpackWords(packed.split('\n', 1)[0] ?? '');

/** The concepts with its phrases. */
export function addForeign(concepts: readonly Concept[], packed: string): Concept[] {
	const [, ...lines] = packed.split('\n');
	return concepts.map((concept, place) => {
		const [languages = '', plain = ''] = (lines[place] ?? '').split('|');
		return {
			...concept,
			plain: [...concept.plain, ...listOf(plain)],
			foreign: withMore(concept.foreign, languages),
		};
	});
}

function withMore(foreign: Concept['foreign'], packed: string): Concept['foreign'] {
	if (packed === '') return foreign;
	const more = packed.split(';').map((words, at) => {
		const lang = LANGUAGES[at] ?? '';
		return [lang, [...(foreign[lang] ?? []), ...listOf(words)]];
	});
	return { ...foreign, ...Object.fromEntries(more) };
}

export const unpackConcepts = (packed: string): Concept[] =>
	packed.split('\n').map((line) => {
		const isLoose = line.startsWith(LOOSE);
		const text = isLoose ? line.slice(1) : line;
		const groups = text.replaceAll(TYPED, '').split('|').map(listOf);
		const [own = [], plain = [], near = [], lines = []] = groups;
		const typed = [...text.matchAll(/([^|,]+)\*/g)].map(([, word = '']) => word);
		return { own, plain, near, lines, foreign: {}, typed, isLoose };
	});

const listOf = (words: string) => words.split(',').filter(Boolean);
