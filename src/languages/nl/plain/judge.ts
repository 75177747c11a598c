import type { Explained } from './explained.ts';
import type { Finding, ScannedText } from './finding.ts';
import { wordLists } from './lists.ts';
import type { OwnText } from './own-texts.ts';
import { abbreviationsIn } from './rules/abbreviations.ts';
import { hardWordsIn } from './rules/hard-words.ts';
import { longParts } from './rules/lengths.ts';
import { passiveChains } from './rules/passive.ts';
import { hardAsAWhole } from './rules/whole.ts';
import { scan } from './scan.ts';

export const scanText = (text: OwnText): ScannedText => ({
	...text,
	scan: scan(text.text, wordLists),
});

/** Holds the texts of one entry to every rule of plain language. */
export function judge(texts: readonly OwnText[], explained: Explained): Finding[] {
	const scanned = texts.map(scanText);
	return [...judgeEach(scanned, explained), ...hardAsAWhole(scanned)];
}

/** The same for loose sentences, such as the words of the site itself: together they are no text. */
export const judgeLoose = (texts: readonly OwnText[], explained: Explained): Finding[] =>
	judgeEach(texts.map(scanText), explained);

function judgeEach(texts: readonly ScannedText[], explained: Explained): Finding[] {
	const found: Finding[] = [];
	for (const text of texts) {
		found.push(...longParts(text));
		if (text.scan.watched.length === 0) continue;
		found.push(...hardWordsIn(text, explained), ...passiveChains(text));
		found.push(...abbreviationsIn(text, explained, allOf(texts)));
	}
	return found;
}

const allOf = (texts: readonly OwnText[]) => texts.map(({ text }) => text).join('\n');
