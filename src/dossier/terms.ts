import type { Entry } from '../model/index.ts';
import { type Dossier, all } from './dossier.ts';

type Term = Entry<'glossary'>;

/** A piece of text: plain, or a word that the glossary explains. */
export interface Piece {
	text: string;
	term?: Term;
}

interface Finder {
	pattern: RegExp;
	byForm: Map<string, Term>;
}

const made = new WeakMap<Dossier, Finder>();

/** Cuts a text at the glossary words in it; each word counts the first time only, across `seen`. */
export function markTerms(dossier: Dossier, text: string, seen: Set<Term>): Piece[] {
	const { pattern, byForm } = finderOf(dossier);
	const pieces: Piece[] = [];
	let end = 0;
	for (const match of text.matchAll(pattern)) {
		const term = byForm.get(match[0].toLocaleLowerCase('nl'));
		if (!term || seen.has(term)) continue;
		seen.add(term);
		if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
		pieces.push({ text: match[0], term });
		end = match.index + match[0].length;
	}
	if (end < text.length) pieces.push({ text: text.slice(end) });
	return pieces;
}

/** The glossary words in some texts, in reading order of the glossary. */
export function termsIn(dossier: Dossier, texts: Iterable<string>): Term[] {
	const seen = new Set<Term>();
	for (const text of texts) markTerms(dossier, text, seen);
	return all(dossier, 'glossary').filter((term) => seen.has(term));
}

function finderOf(dossier: Dossier): Finder {
	const found = made.get(dossier) ?? makeFinder(all(dossier, 'glossary'));
	made.set(dossier, found);
	return found;
}

function makeFinder(terms: Term[]): Finder {
	const byForm = new Map<string, Term>();
	for (const term of terms)
		for (const form of [term.data.title, ...term.data.forms])
			byForm.set(form.toLocaleLowerCase('nl'), term);
	const forms = [...byForm.keys()]
		.sort((a, b) => b.length - a.length)
		.map((form) => RegExp.escape(form));
	return {
		byForm,
		pattern: new RegExp(
			`(?<![\\p{L}\\p{N}])(?:${forms.join('|') || '(?!)'})(?![\\p{L}\\p{N}])`,
			'giu',
		),
	};
}
