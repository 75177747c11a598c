import { kept } from './kept.ts';

const displayNames = kept(Intl.DisplayNames);

/** Scripts that run from right to left. */
const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm'];

/** Which way a language is written. */
export const direction = (lang: string): 'ltr' | 'rtl' =>
	RIGHT_TO_LEFT.includes(scriptOf(lang)) ? 'rtl' : 'ltr';

const scripts = new Map<string, string>();

/** Found once: every piece in another language on every page asks for it. */
function scriptOf(lang: string): string {
	const script = scripts.get(lang) ?? new Intl.Locale(lang).maximize().script ?? '';
	scripts.set(lang, script);
	return script;
}

/** For dates and numbers: as in Belgium, in digits that stand on Belgian letters and telephones. */
export const localeOf = (lang: string) => `${lang}-BE-u-ca-gregory-nu-latn`;

/** What a language calls itself: fr → Français. */
export function autonym(lang: string): string {
	return capitalised(displayNames(lang, { type: 'language' }).of(lang) ?? lang, lang);
}

/** As a sentence begins in a language: istanbul → İstanbul. */
export const capitalised = (text: string, lang: string): string =>
	text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

/** Attributes for a piece in one language on a page in another; none where the two are the same. */
export function foreign(lang: string, pageLang: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
	if (lang === pageLang) return {};
	const dir = direction(lang);
	return { lang, ...(dir === direction(pageLang) ? {} : { dir }) };
}
