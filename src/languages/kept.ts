/** What Intl makes for a language and some options, made once: making it takes a hundred times as long as using it. */
export function kept<Options, Made>(
	make: new (locale: string, options: Options) => Made,
): (locale: string, options: Options) => Made {
	const known = new Map<string, Made>();
	return (locale, options) => {
		const key = `${locale} ${JSON.stringify(options)}`;
		const made = known.get(key) ?? new make(locale, options);
		known.set(key, made);
		return made;
	};
}
