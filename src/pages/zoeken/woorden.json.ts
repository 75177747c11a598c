import { wordList } from '../../search/index/index.ts';
import { getDossier } from '../../site/dossier.ts';

/** The words of the dossier, for the search in the browser. */
export const GET = async () => Response.json(wordList(await getDossier()));
