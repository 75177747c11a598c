import { defineMiddleware } from 'astro:middleware';
import { translator, withBase } from './i18n/index.ts';
import { version } from './site/environment.ts';
import { readSite, readWords } from './site/site.ts';

const lang = 'nl';
const t = translator(readWords(lang), lang);
const site = readSite();

/** Gives every page and component its language, its words and its way to make addresses. */
export const onRequest = defineMiddleware(({ locals }, next) => {
	locals.lang = lang;
	locals.t = t;
	locals.site = site;
	locals.version = version;
	locals.href = (path) => withBase(import.meta.env.BASE_URL, path);
	return next();
});
