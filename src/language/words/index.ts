import type { HardWord, Row } from './hard-word.ts';
import { LEARNED_WHY, LEARNED_WORDS } from './learned-words.ts';
import { OFFICE_WHY, OFFICE_WORDS } from './office-words.ts';
import { POLICY_WHY, POLICY_WORDS } from './policy-words.ts';

/** Every hard word and phrase, by each of its forms in small letters. */
export const hardWords: ReadonlyMap<string, HardWord> = new Map([
	...listed(OFFICE_WORDS, OFFICE_WHY),
	...listed(POLICY_WORDS, POLICY_WHY),
	...listed(LEARNED_WORDS, LEARNED_WHY),
]);

function listed(rows: readonly Row[], why: string): [string, HardWord][] {
	return rows.flatMap(([forms, instead]) => {
		const all = forms.split('|');
		const [word = ''] = all;
		return all.map((form): [string, HardWord] => [form, { word, why, instead }]);
	});
}

export { ABBREVIATIONS, KNOWN_CAPITALS } from './abbreviations.ts';
export type { HardWord } from './hard-word.ts';
