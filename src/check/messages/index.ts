import { dossierMessages } from './dossier.ts';
import { fieldMessages } from './fields.ts';
import { fileMessages } from './files.ts';
import { languageMessages } from './language.ts';
import { textMessages } from './text.ts';
import { translationMessages } from './translations.ts';
import { writingMessages } from './writing.ts';

/** Every rule and the sentences an editor reads when it is broken: what is wrong, then what to do. */
export const messages = {
	...fileMessages,
	...writingMessages,
	...fieldMessages,
	...textMessages,
	...dossierMessages,
	...translationMessages,
	...languageMessages,
} as const satisfies Record<string, string>;

export type Rule = keyof typeof messages;

type Params = Record<string, string | number>;

/** Two lines in a terminal; longer is not read. */
export const MESSAGE_LENGTH = 120;
/** So much of what was typed, or of a name, is enough to find it back. */
const KEPT = 4;

/** The sentences for a broken rule, filled in. An unknown rule throws: that is our fault. */
export function sentenceFor(rule: string, params: Params): string {
	const sentence = (messages as Record<string, string>)[rule];
	if (sentence === undefined) throw new Error(`No message for the rule "${rule}"`);
	const filled = { ...params };
	for (const name of ['given', 'other']) {
		const value = String(filled[name] ?? '');
		const over = fill(sentence, filled).length - MESSAGE_LENGTH;
		if (over > 0 && value.length > KEPT)
			filled[name] = `${value.slice(0, Math.max(KEPT, value.length - over - 1)).trimEnd()}…`;
	}
	return fill(sentence, filled);
}

const fill = (sentence: string, params: Params) =>
	sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
