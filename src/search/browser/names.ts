/**
 * The build names every result after what it is, so that the browser need not ask: a letter for the kind, then the page
 * itself, then a letter for each of its themes; a translation has its own name behind that of its original.
 */
export const nameOf = (
	kindAt: number,
	page: string,
	{ original = '', themes = [] }: { original?: string | undefined; themes?: number[] } = {},
) => {
	if (original) return `${original}-${page}`;
	const letters = themes.map((theme) => theme.toString(36)).filter(({ length }) => length === 1);
	return kindAt.toString(36) + page + (letters.length > 0 ? `_${letters.join('')}` : '');
};

/** Place of its kind in the word list's kinds. */
export const kindAtOf = (name: string) => parseInt(name.charAt(0), 36);

/** The name of the Dutch page. */
export const originalOf = (name: string) => name.replace(/-.*$/, '');

/** A letter for each theme of the Dutch page. */
export const themesOf = (name: string) => originalOf(name).split('_')[1] ?? '';
