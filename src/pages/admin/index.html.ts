import { withBase } from '../../routes/index.ts';
import { adminPage } from '../../site/admin/page.ts';
import { site, wordsIn } from '../../site/site.ts';

/** The editor in the browser. No Astro page: it has its own policy and none of our styles. */
export const GET = () => {
	const place = (path: string) => withBase(import.meta.env.BASE_URL, path);
	return new Response(adminPage(site, wordsIn('nl'), place), {
		headers: { 'content-type': 'text/html; charset=utf-8' },
	});
};
