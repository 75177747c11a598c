import { servicesJsonLd, siteRoot } from '../../exports/index.ts';
import { getDossier } from '../../site/dossier.ts';
import { day } from '../../site/site.ts';

/** Public services, contact points and governments as linked data. */
export async function GET() {
	const dossier = await getDossier();
	return Response.json(servicesJsonLd(dossier, siteRoot(dossier.site), day));
}
