import { defineMiddleware } from 'astro:middleware';
import {
	type Translate,
	editUrl,
	languageHome,
	mistakeUrl,
	translator,
	withBase,
} from './i18n/index.ts';
import { day, site, wordsIn } from './site/site.ts';
import { sourceFile } from './site/source-file.ts';

const dutch = translator(wordsIn('nl'), 'nl');
const made = new Map<string, Translate>([['nl', dutch]]);

/** Every sentence of a language, prepared once. */
function translatorFor(lang: string): Translate {
	const t = made.get(lang) ?? translator(wordsIn(lang), lang);
	made.set(lang, t);
	return t;
}

const withoutBase = (path: string) =>
	path.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length);

/** Gives every page and component its language, its words and its way to make addresses. */
export const onRequest = defineMiddleware(({ locals, params, url }, next) => {
	// Only a translation's address ends in a language; all else is in Dutch.
	locals.lang = params['lang'] ?? 'nl';
	locals.t = translatorFor(locals.lang);
	locals.dutch = dutch;
	locals.site = site;
	locals.home = languageHome(site.languageChoice === 'site' ? locals.lang : 'nl');
	locals.version = day;
	locals.href = (path) => withBase(import.meta.env.BASE_URL, path);
	locals.edit = editUrl(site, sourceFile(params, withoutBase(url.pathname)));
	locals.mistake = mistakeUrl(site, new URL(url.pathname, site.url).href);
	return next();
});
