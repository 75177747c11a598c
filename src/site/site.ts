import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { Words } from '../i18n/index.ts';
import { type Site, type Taxonomy, site, taxonomy } from '../model/index.ts';
import { place } from './environment.ts';

const read = (folder: string, file: string) => load(readFileSync(join(folder, file), 'utf8'));

/** The settings of the site; the build may put it in another folder on the server. */
export function readSite(): Site {
	const settings = site.parse(read(place.content, 'site.yaml'));
	return { ...settings, base: place.base ?? settings.base };
}

export const readTaxonomy = (): Taxonomy => taxonomy.parse(read(place.content, 'taxonomy.yaml'));

/** The site's own words; a town may replace single sentences in its own content folder. */
export function readWords(lang: string): Words {
	const file = `interface/${lang}.yaml`;
	const own = existsSync(join(place.content, file)) ? (read(place.content, file) as Words) : {};
	return { ...(read('content', file) as Words), ...own };
}
