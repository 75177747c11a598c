import { catalogueJsonLd, siteRoot } from '../../exports/index.ts';
import { getDossier } from '../../site/dossier.ts';
import { day } from '../../site/site.ts';

/** The dossier as a data set in a catalogue, for data portals. */
export async function GET() {
	const dossier = await getDossier();
	return Response.json(catalogueJsonLd(dossier, siteRoot(dossier.site), day));
}
