import { foreignWords } from '../../search/index.ts';
import { getDossier } from '../../site/dossier.ts';

/** The words of the dossier in other languages, for who searches in one. */
export const GET = async () => new Response(foreignWords(await getDossier()));
