import { dossierSchema } from '../../exports/index.ts';

/** What dossier.json looks like. */
export const GET = () => Response.json(dossierSchema());
