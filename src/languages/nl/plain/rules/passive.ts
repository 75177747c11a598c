import type { Finding, ScannedText } from '../finding.ts';
import { isPassiveVerb } from '../lists.ts';
import type { Sentence } from '../scan.ts';

/** The form of the verb that goes with worden: gedaan, betaald, vertelde niet. */
const PARTICIPLE =
	/(?<!\p{L})(?:(?:aan|af|bij|door|goed|in|mee|na|om|op|samen|terug|toe|uit|vast|voor|vrij|weg)?ge\p{L}+|(?:be|ver|ont|her|er|over|onder)\p{L}{2,})(?:d|t|en|aan|ien)(?!\p{L})/iu;
/** Words that look like one. */
const NO_PARTICIPLE =
	/(?<!\p{L})(?:geen|geeft|geven|gebeurt|gebeuren|geldt|bericht|betekent|begint|bestaat|ontstaat|gemeenten?|gesprekken|gezinnen|gebieden|berichten|verenigingen|bedrijven|beleid|geld|bezoekers|mensen|vergaderingen|overheid|overheden|onderwerpen|beperkingen|begeleiden|begrippen|besturen|gezond(?:heid)?|gegevens|bedragen|ervaringen|verhalen|verschillen|verzekeringen|gedachten|geluiden|gevolgen|gebouwen|gewoonten|overleggen|ontmoetingen)(?!\p{L})/giu;

/** Two passive sentences in a row, or two in one: nobody says any more who does what. */
export function passiveChains(text: ScannedText): Finding[] {
	const passive = passiveSentences(text);
	const places = text.scan.sentences.map((sentence) => passive.includes(sentence));
	return text.scan.sentences
		.filter((_, index) => places[index] && places[index - 1])
		.map((span) => ({
			rule: 'sentence-is-active',
			severity: 'warning',
			text,
			span,
			params: {},
		}));
}

/** The sentences that do not say who does it: a tip for whoever looks for one. */
export function passiveSentences({ text, scan }: ScannedText): Sentence[] {
	const verbs = scan.watched.filter(({ start, end }) =>
		isPassiveVerb(text.slice(start, end).toLowerCase()),
	);
	if (verbs.length === 0) return [];
	return scan.sentences.filter(({ start, end }) => {
		if (!verbs.some((verb) => start <= verb.start && verb.end <= end)) return false;
		return PARTICIPLE.test(text.slice(start, end).replaceAll(NO_PARTICIPLE, ''));
	});
}
