import { z } from 'zod';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** A language by its code of two or three letters, of those that exist. */
export const languageCode = z
	.string()
	.regex(/^[a-z]{2,3}$/, { abort: true })
	.refine((code) => names.of(code) !== undefined, {
		params: { rule: 'language-is-code' },
	});
