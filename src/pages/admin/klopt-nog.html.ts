import { translator } from '../../languages/index.ts';
import { siteHref } from '../../routes/index.ts';
import { confirmPage } from '../../site/admin/confirm.ts';
import { getDossier } from '../../site/dossier.ts';
import { faceOf } from '../../site/media/face.ts';
import { day, logo, site, wordsIn } from '../../site/site.ts';
import { callRoundView } from '../../views/index.ts';

/** Where an editor ticks whom somebody called this month. */
export const GET = async () => {
	const t = translator(wordsIn(site.original), site.original);
	const place = (path: string) => siteHref(site, path);
	const icon = faceOf(site, logo).icon.path;
	const rounds = callRoundView({ dossier: await getDossier(), lang: site.original, t, day });
	return new Response(confirmPage({ site, t, place, icon }, rounds), {
		headers: { 'content-type': 'text/html; charset=utf-8' },
	});
};
