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

/** The sentences for a broken rule, filled in. An unknown rule throws: that is our fault. */
export function sentenceFor(rule: string, params: Record<string, string | number>): string {
	const sentence = (messages as Record<string, string>)[rule];
	if (sentence === undefined) throw new Error(`No message for the rule "${rule}"`);
	return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
