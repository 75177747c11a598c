import type { Finding, ScannedText } from '../finding.ts';
import { averageSentence } from '../formulas.ts';
import { DOUMA, LIMITS, LIX_WARNING, type Limit, SENTENCES_FOR_AVERAGE } from '../limits.ts';
import { hasSentences, measure } from '../measure.ts';

type Broken = Pick<Finding, 'rule' | 'severity' | 'params'>;

/** What only all texts of an entry together can tell: the average sentence and the formulas. */
export function hardAsAWhole(texts: readonly ScannedText[]): Finding[] {
	const running = texts.filter((text) => text.level === 'text' && hasSentences(text));
	const found = texts
		.filter(({ level }) => level === 'summary')
		.flatMap((summary) => at(summary, longAverage([summary], LIMITS.summary.average)));
	const place = running.find(({ inBody }) => inBody) ?? running[0];
	if (!place) return found;
	return [
		...found,
		...at(place, longAverage(running, LIMITS.text.average)),
		...at(place, formulas(texts)),
	];
}

function longAverage(texts: readonly ScannedText[], limit: Limit): Broken[] {
	const sentences = texts.reduce((sum, { scan }) => sum + scan.sentences.length, 0);
	const words = texts.reduce((sum, { scan }) => sum + scan.words, 0);
	const average = averageSentence({ words, sentences });
	if (sentences < SENTENCES_FOR_AVERAGE || average <= limit.warning) return [];
	const severity = average > limit.error ? 'error' : 'warning';
	const params = { words: Math.round(average), max: limit.warning };
	return [{ rule: 'sentences-are-short', severity, params }];
}

function formulas(texts: readonly ScannedText[]): Broken[] {
	const { douma = 100, lix = 0 } = measure(texts);
	const found: Broken[] = [];
	if (douma < DOUMA.warning)
		found.push({
			rule: 'text-is-easy',
			severity: douma < DOUMA.error ? 'error' : 'warning',
			params: { score: Math.round(douma), min: DOUMA.warning },
		});
	if (lix > LIX_WARNING)
		found.push({
			rule: 'words-are-short',
			severity: 'warning',
			params: { score: Math.round(lix), max: LIX_WARNING },
		});
	return found;
}

const at = (text: ScannedText, broken: readonly Broken[]): Finding[] =>
	broken.map((one) => ({ ...one, text, span: { start: 0, end: text.text.length } }));
