/**
 * The build names every result after what it is, so that the browser need not ask: a letter for the kind, then the page
 * itself; a translation has its own name behind that of its original.
 */
export const nameOf = (kindAt: number, page: string, original?: string) =>
	original ? `${original}-${page}` : kindAt.toString(36) + page;

/** Place of its kind in the word list's kinds. */
export const kindAtOf = (name: string) => parseInt(name.charAt(0), 36);

/** The name of the Dutch page. */
export const originalOf = (name: string) => name.replace(/-.*$/, '');
