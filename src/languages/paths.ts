import en from './en/paths.json' with { type: 'json' };
import fr from './fr/paths.json' with { type: 'json' };
import { COMPLETE } from './original.ts';

/** What addresses are called in a town that writes in this language: our own word → theirs. */
const PATHS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	[COMPLETE]: {},
	en,
	fr,
};

/** The words of addresses in a language; one that has none says them in English, in letters that every keyboard has. */
export const pathWords = (lang: string): Readonly<Record<string, string>> => PATHS[lang] ?? en;
