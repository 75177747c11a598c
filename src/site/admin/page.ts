import type { Translate } from '../../languages/index.ts';
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
export function adminPage(page: AdminPage): string {
	const { t, site, place } = page;
	const title = t('admin.title', { site: site.title });
	const told = (name: string, params = {}) => escape(t(`admin.start.${name}`, params));
	const host = site.repository && new URL(site.repository).hostname;
	const sentences = host
		? [told('proposal'), told('account', { host, publisher: site.publisher.name })]
		: [told('folder'), told('choose')];
	const body = `<main>
<h1>${escape(title)}</h1>
${[told('what'), ...sentences].map((sentence) => `<p>${sentence}</p>`).join('\n')}
<p><button hidden>${told('begin')}</button></p>
<p><a href="${place('/admin/klopt-nog.html')}">${told('confirm')}</a></p>
</main>
`;
	return adminFrame(page, title, 'redactie', body);
}

/** A page with one script, none of the site's styles, and a policy of its own. */
export function adminFrame(
	{ site, t, place, icon }: AdminPage,
	title: string,
	script: string,
	body: string,
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
<link rel="stylesheet" href="${place('/admin/redactie.css')}">
<script type="module" src="${place(`/admin/${script}.js`)}"></script>
</head>
<body>
<noscript><p>${escape(t('admin.script'))} <a href="${escape(guide)}">${escape(t('admin.guide'))}</a></p></noscript>
${body}</body>
</html>
`;
}
