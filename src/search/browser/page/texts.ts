/** The site's words that the page gives to its script: sentence, or plural form → sentence. */
export type Texts = Record<string, string | Partial<Record<string, string>>>;

export type Say = (key: string, params?: Record<string, string | number>) => string;

/** As `t` on the pages; a word that the page did not give shows its key. */
export function sayer(texts: Texts, lang: string): Say {
	const plurals = new Intl.PluralRules(lang);
	return (key, params = {}) => {
		const found = texts[key] ?? key;
		const sentence =
			typeof found === 'string'
				? found
				: (found[plurals.select(Number(params['n']))] ?? found['other'] ?? key);
		return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
	};
}
