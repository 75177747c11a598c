/** Scripts that run from right to left. */
const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm'];

/** Which way a language is written. */
export const direction = (lang: string): 'ltr' | 'rtl' =>
	RIGHT_TO_LEFT.includes(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';

/** For dates and numbers: as in Belgium, in digits that stand on Belgian letters and telephones. */
export const localeOf = (lang: string) => `${lang}-BE-u-ca-gregory-nu-latn`;

/** What a language calls itself: fr → Français. */
export function autonym(lang: string): string {
	const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
	return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

/** Attributes for a piece in one language on a page in another; none where the two are the same. */
export function foreign(lang: string, pageLang: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
	if (lang === pageLang) return {};
	const dir = direction(lang);
	return { lang, ...(dir === direction(pageLang) ? {} : { dir }) };
}
