/** The address that somebody meant who put spaces in it; absent where no browser would take it. */
export function withoutSpaces(url: string): string | undefined {
	const [, name = '', rest = ''] = /^((?:tel:[^;]*|mailto:[^?]*)?)(.*)$/is.exec(url.trim()) ?? [];
	// In a number they only help to read it, and a mail address has none; elsewhere they may belong to it.
	const whole = name.replaceAll(/\s/g, '') + rest.replaceAll(/\s/g, '%20');
	return URL.canParse(whole, 'https://site.invalid') ? whole : undefined;
}
