import type { Entry } from '../../../model/index.ts';
import type { Problem } from '../../problem.ts';
import { citationsIn, textOf, withoutLayout } from './citations.ts';
import type { Rule, RuleInput } from '../input.ts';

/** Somebody's words, and a barrier's title between quotation marks, stand in a source exactly so. */
export const quoteIsFound: Rule = (input) =>
	input.entries.flatMap((entry) => [...wrongVoices(entry, input), ...wrongTitle(entry, input)]);

function wrongVoices(entry: Entry, input: RuleInput): Problem[] {
	const problems: Problem[] = [];
	for (const citation of citationsIn(entry)) {
		if (citation.type !== 'voice') continue;
		const text = textOf(input, citation.source);
		if (text === undefined || text.includes(withoutLayout(citation.voice.quote))) continue;
		const path = [...citation.path, 'quote'];
		problems.push({ rule: 'quote-is-found', file: entry.file, path });
	}
	return problems;
}

function wrongTitle(entry: Entry, input: RuleInput): Problem[] {
	const quote = entry.kind === 'barriers' ? quoted(entry.data.title) : undefined;
	if (quote === undefined) return [];
	const texts = citationsIn(entry).map(({ source }) => textOf(input, source));
	const isKnown = texts.length > 0 && texts.every((text) => text !== undefined);
	if (!isKnown || texts.some((text) => text?.includes(withoutLayout(quote)))) return [];
	return [{ rule: 'quote-is-found', file: entry.file, path: ['title'] }];
}

/** The words of a title that is one whole quotation. */
const quoted = (title: string) => /^["“”„‘'](.+)["“”’']$/u.exec(title)?.[1]?.replace(/[.…]+$/u, '');
