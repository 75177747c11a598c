import { translator } from '../../languages/index.ts';
import { siteHref } from '../../routes/index.ts';
import { adminPage } from '../../site/admin/page.ts';
import { faceOf } from '../../site/media/face.ts';
import { logo, site, wordsIn } from '../../site/site.ts';

/** The editor in the browser. No Astro page: it has its own policy and none of our styles. */
export const GET = () => {
	const t = translator(wordsIn(site.original), site.original);
	const place = (path: string) => siteHref(site, path);
	return new Response(adminPage({ site, t, place, icon: faceOf(site, logo).icon.path }), {
		headers: { 'content-type': 'text/html; charset=utf-8' },
	});
};
