import { withoutSpaces } from '../links/without-spaces.ts';
import { wordsOf } from './meant.ts';
import type { Mend } from './mistake.ts';

/** The bullet of another tool becomes a dash; all behind it stays. */
export const withDash: Mend = ({ source, column, params }) => {
	const words = source.slice(column - 1 + String(params['given'] ?? '').length).trim();
	return { line: `${source.slice(0, column - 1)}- ${words}`, words: wordsOf(words) };
};

/** A mark and its words, apart. */
export const withSpace: Mend = ({ source, column, params }) => {
	const end = column - 1 + String(params['given'] ?? '').length;
	const words = source.slice(end);
	return { line: `${source.slice(0, end)} ${words}`, words: wordsOf(words) };
};

/** [words] (address), with a space too many between the brackets or in the address. */
export const joinLink: Mend = ({ source }) => {
	const link = /\[([^\]]+)\]\s*\(\s*((?:https?:|mailto:|tel:|\/)[^()]*?)\s*\)/g;
	const line = source.replaceAll(link, (written, words: string, url: string) => {
		const meant = withoutSpaces(url);
		return meant === undefined ? written : `[${words}](${meant})`;
	});
	return { line, words: wordsOf(source.replaceAll(link, '$1')) };
};
