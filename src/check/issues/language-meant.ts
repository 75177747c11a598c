import { EDITORS } from '../../languages/index.ts';
import { nearest } from '../nearest.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const nameOf = (type: 'language' | 'region') =>
	new Intl.DisplayNames(EDITORS, { type, fallback: 'none' });

/** The code of the language that somebody meant who wrote its name, or the code of its country. */
export function languageMeant(given: string): string | undefined {
	if (!/^[a-z]{2}$/i.test(given)) {
		const codes = codesByName();
		return codes.get(nearest(given, codes.keys()) ?? '');
	}
	const country = given.toUpperCase();
	return nameOf('region').of(country) && new Intl.Locale(`und-${country}`).maximize().language;
}

/** Every language of two letters, by what editors call it. */
function codesByName(): Map<string, string> {
	const names = nameOf('language');
	const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
	return new Map(codes.map((code) => [names.of(code)?.toLowerCase() ?? code, code]));
}
