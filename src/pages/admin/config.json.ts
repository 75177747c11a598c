import { searchedLanguages } from '../../views/index.ts';
import { cmsConfig } from '../../site/admin/config.ts';
import { getDossier } from '../../site/dossier.ts';
import { faceOf } from '../../site/media/face.ts';
import { logo, site } from '../../site/site.ts';

/** Fields, limits and references for the editor in the browser. */
export const GET = async () => {
	const languages = new Set([...site.languages, ...searchedLanguages(await getDossier())]);
	return Response.json(cmsConfig(site, faceOf(site, logo).icon.path, [...languages]));
};
