import CMS from '@sveltia/cms';
import { fileFormats } from './file-formats.ts';

/** Sveltia takes a name that ends so for a file with a text below its data. */
const { fiche, data } = fileFormats();
CMS.registerCustomFormat('fiche-frontmatter', 'md', fiche);
CMS.registerCustomFormat('gegevens', 'yaml', data);

/** The settings stand beside this file: one bundle serves every town. */
const answer = await fetch(new URL('config.json', import.meta.url));
void CMS.init({
	config: (await answer.json()) as NonNullable<Parameters<typeof CMS.init>[0]>['config'],
});
