import {
	type Dossier,
	type Piece,
	type TermFinder,
	finderIn,
	markTerms,
} from '../dossier/index.ts';
import { direction } from '../languages/index.ts';
import { siteHref } from '../routes/index.ts';
import { escapeHtml, parseShown, toHtml } from '../markdown/index.ts';
import { type Explained, explainedIn } from '../views/index.ts';
import type { Entry } from '../model/index.ts';

type Term = Entry<'glossary'>;

/** Marks the glossary words of one page, each where it stands first. Give the texts in their order on the page. */
export interface RunningText {
	/** A line of text, as HTML. */
	line: (text: string) => string;
	/** A text in Markdown, as HTML. */
	html: (markdown: string) => string;
	/** What was marked until now, in that order. */
	explained: () => Explained[];
}

/** The running text of a page in Dutch. */
export const runningText = (dossier: Dossier): RunningText =>
	markedWith(dossier, dossier, dossier.site.original);

/** The running text of a translation: of the words in its Dutch, those that stand in it too. */
export const translatedText = (
	dossier: Dossier,
	lang: string,
	words: readonly Term[],
): RunningText => markedWith(dossier, finderIn(lang, words), lang);

/** A text in Markdown as HTML, without marks. */
export const plainHtml = (dossier: Dossier, markdown: string, level?: number): string =>
	toHtml(parseShown(markdown), { address: addressIn(dossier), ...(level && { level }) });

function markedWith(dossier: Dossier, finder: Dossier | TermFinder, lang: string): RunningText {
	const seen = new Set<Term>();
	const marked = (text: string) => markTerms(finder, text, seen);
	const pieces = direction(lang) === 'rtl' ? (text: string) => whole(marked(text)) : marked;
	const line = (text: string) => held(pieces(text).map(pieceHtml).join(''));
	return {
		line,
		html: (markdown) => toHtml(parseShown(markdown), { words: line, address: addressIn(dossier) }),
		explained: () => [...seen].map((term) => explainedIn(dossier, term, lang)),
	};
}

const LATIN = /\p{Script=Latin}/u;
const ENDS_LATIN = /\p{Script=Latin}[^\p{L}]*$/u;
const BEGINS_LATIN = /^[^\p{L}]*\p{Script=Latin}/u;

/** A button is one sign to the order of letters: amid Dutch words in an Arabic text it would turn them round. */
const whole = (pieces: readonly Piece[]): Piece[] =>
	pieces.map((piece, at) => {
		const [before = '', after = ''] = [pieces[at - 1]?.text, pieces[at + 1]?.text];
		const isAmid = ENDS_LATIN.test(before) || BEGINS_LATIN.test(after);
		return piece.term && LATIN.test(piece.text) && isAmid ? { text: piece.text } : piece;
	});

/** How links in a text get the address of this site. */
export const addressIn =
	({ site }: Dossier) =>
	(url: string) =>
		siteHref(site, url);

const pieceHtml = ({ text, term }: Piece) =>
	term
		? `<button type="button" class="hard" popovertarget="w-${term.id}">${escapeHtml(text)}</button>`
		: escapeHtml(text);

/** A button with the signs that touch it; a space of which no line breaks is one of them. */
const TOUCHED = /[^ \n<>]+<button [^<]+<\/button>[^ \n<>]*|<button [^<]+<\/button>[^ \n<>]+/g;

/** Beside a button a line may end anywhere: a quotation mark stayed behind alone, and a full stop could begin a line. */
const held = (html: string) => html.replaceAll(TOUCHED, '<span class="held">$&</span>');
