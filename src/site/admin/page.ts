import { type Translate, type Words, translator } from '../../languages/index.ts';
import { editUrl } from '../../routes/index.ts';
import type { Site } from '../../model/index.ts';
import { adminPolicy } from './policy.ts';

/** What every page for the editors in the browser has. */
export interface AdminPage {
	site: Site;
	t: Translate;
	place: (path: string) => string;
	icon: string;
}

export const escape = (text: string) =>
	text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** The page on which the editor starts. Without the bundle, or without script, it says what to do instead. */
export function adminPage(
	site: Site,
	words: Words,
	place: (path: string) => string,
	icon = '/favicon.svg',
): string {
	const t = translator(words, site.original);
	return adminFrame({ site, t, place, icon }, t('admin.title', { site: site.title }), 'redactie');
}

/** A page with one script, none of the site's styles, and a policy of its own. */
export function adminFrame(
	{ site, t, place, icon }: AdminPage,
	title: string,
	script: string,
	{ head = '', body = '' } = {},
): string {
	// Below the list of files stands the guide.
	const guide = editUrl(site, 'content/') ?? place('/meewerken/');
	return `<!doctype html>
<html lang="${site.original}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(adminPolicy(site))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${escape(title)}</title>
<link rel="icon" href="${place(icon)}">
<script type="module" src="${place(`/admin/${script}.js`)}"></script>
${head}</head>
<body>
<noscript><p>${escape(t('admin.script'))} <a href="${escape(guide)}">${escape(t('admin.guide'))}</a></p></noscript>
${body}</body>
</html>
`;
}
