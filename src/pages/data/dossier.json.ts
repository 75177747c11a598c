import { dossierJson } from '../../exports/index.ts';
import { getDossier } from '../../site/dossier.ts';
import { day as version } from '../../site/site.ts';

/** Every entry and every link, for anyone to use. */
export const GET = async () => Response.json(dossierJson(await getDossier(), version));
