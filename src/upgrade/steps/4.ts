import { fieldIn, flow, replaceField } from '../fields.ts';
import { type Step, changeEach } from '../step.ts';

const TERM = /^glossary\/[^/]+\/[^/]+\.md$/;

/** The only languages in which a word could be given until now, each a field of its own. */
const LANGUAGES = 'nl fr en tr ar uk pl'.split(' ');

/** A word of the glossary has its words in other languages in one place, in whatever language. */
export const toAnyLanguage: Step = {
	to: 4,
	what: 'Een moeilijk woord mag in elke taal van de site staan: de talen staan nu samen bij wordsIn.',
	change: (files) => changeEach(files, TERM, together),
};

function together(text: string): string {
	const given = LANGUAGES.flatMap((lang) => {
		const field = fieldIn(text, lang);
		return field
			? [{ lang, value: field.value, at: text.search(RegExp(`^${lang}[ \t]*:`, 'm')) }]
			: [];
	}).sort((a, b) => a.at - b.at);
	const wordsIn = Object.fromEntries(
		given.map(({ lang, value }) => [lang, Array.isArray(value) ? flow(value) : value]),
	);
	return given.reduce(
		(changed, { lang }, index) =>
			replaceField(changed, lang, () => (index === 0 ? { wordsIn } : {})),
		text,
	);
}
