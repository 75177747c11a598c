import { defineMiddleware } from 'astro:middleware';
import { type Translate, translator } from './languages/index.ts';
import { editUrl, languageHome, mistakeUrl, siteHref } from './routes/index.ts';
import { agendaOfTown } from './site/agenda.ts';
import { faceOf } from './site/media/face.ts';
import { day, logo, ownWords, site, wordsIn } from './site/site.ts';
import { settingOf } from './site/setting.ts';
import { sourceFile } from './site/source-file.ts';
import { menuOf } from './views/index.ts';

const dutch = translator(wordsIn(site.original), site.original);
const made = new Map<string, Translate>([[site.original, dutch]]);

/** Every sentence of a language, prepared once. */
function translatorFor(lang: string): Translate {
	const t = made.get(lang) ?? translator(wordsIn(lang), lang);
	made.set(lang, t);
	return t;
}

const face = faceOf(site, logo);

const withoutBase = (path: string) =>
	path.slice(import.meta.env.BASE_URL.replace(/\/$/, '').length);

/** Gives every page and component its language, its words and its way to make addresses. */
export const onRequest = defineMiddleware(async ({ locals, params, url }, next) => {
	// Only a translation's address ends in a language; all else is in that of the town.
	locals.lang = params['lang'] ?? site.original;
	locals.t = translatorFor(locals.lang);
	locals.dutch = dutch;
	locals.site = site;
	locals.face = face;
	locals.home = languageHome(site, site.languageChoice === 'site' ? locals.lang : site.original);
	locals.version = day;
	locals.href = (path) => siteHref(site, path);
	locals.agenda = await agendaOfTown();
	const setting = await settingOf(locals);
	locals.menu = menuOf(setting);
	const isOwnPage = (id: string) => setting.dossier.entries.pages.has(id);
	const writes = { ...site, ownWords, isOwnPage };
	const source = sourceFile(params, withoutBase(url.pathname), writes);
	locals.edit = source && editUrl(site, source);
	locals.mistake =
		mistakeUrl(site, dutch('feedback.subject'), new URL(url.pathname, site.url).href) ??
		(site.publisher.phone && locals.href('/meewerken/#fout'));
	return next();
});
