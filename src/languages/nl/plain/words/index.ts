import abbreviations from './abbreviations.json' with { type: 'json' };
import capitals from './capitals.json' with { type: 'json' };
import claims from './claims.json' with { type: 'json' };
import learned from './learned.json' with { type: 'json' };
import office from './office.json' with { type: 'json' };
import policy from './policy.json' with { type: 'json' };
import syllables from './syllables.json' with { type: 'json' };

/** A word that many readers stumble over: why, and what to write instead. */
export interface HardWord {
	/** As in a dictionary. */
	word: string;
	/** For an editor, in Dutch. */
	why: string;
	instead: string;
}

/** A short form and what to write instead. */
export interface Abbreviation {
	full: string;
	/** Only with a full stop in it or after it: without one it is an ordinary word. */
	needsPoint?: boolean;
	/** Something always follows it, so its full stop never ends a sentence. */
	goesOn?: boolean;
}

/** Short forms that are longer to understand than to write out. Points are left out: m.b.t. is mbt. */
export const ABBREVIATIONS: Readonly<Record<string, Abbreviation>> = abbreviations;

/** Written in capitals, and better known than what they stand for. */
export const KNOWN_CAPITALS: ReadonlySet<string> = new Set(capitals);

/** Parts of words that sound other than Dutch spelling says, with their syllables. Longer parts first. */
export const SYLLABLE_EXCEPTIONS: Readonly<Record<string, number>> = syllables;

/** Words that claim much, words that deny it, words that say something was only meant, and small numbers in words. */
export const CLAIMS: {
	sweeping: readonly string[];
	denials: readonly string[];
	meant: readonly string[];
	numbers: Readonly<Record<string, number>>;
} = claims;

/** Every hard word and phrase, by each of its forms in small letters. */
export const hardWords: ReadonlyMap<string, HardWord> = new Map(
	[office, policy, learned].flatMap(listed),
);

/** In a list the word and its other forms stand with | between them, then what to write instead. */
function listed(list: { why: string; words: Record<string, string> }): [string, HardWord][] {
	return Object.entries(list.words).flatMap(([forms, instead]) => {
		const all = forms.split('|');
		const [word = ''] = all;
		return all.map((form): [string, HardWord] => [form, { word, why: list.why, instead }]);
	});
}
