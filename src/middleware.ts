import { defineMiddleware } from 'astro:middleware';
import { type Translate, languageHome, translator, withBase } from './i18n/index.ts';
import { version } from './site/environment.ts';
import { readSite, readWords } from './site/site.ts';

const dutch = translator(readWords('nl'), 'nl');
const site = readSite();
const made = new Map<string, Translate>([['nl', dutch]]);

/** The words of a language, read once. */
function wordsIn(lang: string): Translate {
	const t = made.get(lang) ?? translator(readWords(lang), lang);
	made.set(lang, t);
	return t;
}

/** Gives every page and component its language, its words and its way to make addresses. */
export const onRequest = defineMiddleware(({ locals, params }, next) => {
	// Only a translation's address ends in a language; all else is in Dutch.
	locals.lang = params['lang'] ?? 'nl';
	locals.t = wordsIn(locals.lang);
	locals.dutch = dutch;
	locals.site = site;
	locals.home = languageHome(site.languageChoice === 'site' ? locals.lang : 'nl');
	locals.version = version;
	locals.href = (path) => withBase(import.meta.env.BASE_URL, path);
	return next();
});
