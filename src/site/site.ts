import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { Words } from '../i18n/index.ts';
import { type Amounts, type Site, type Taxonomy, amounts, site, taxonomy } from '../model/index.ts';
import { place } from './environment.ts';

const read = (folder: string, file: string) => load(readFileSync(join(folder, file), 'utf8'));

/** The settings of the site; the build may put it in another folder on the server. */
export function readSite(): Site {
	const settings = site.parse(read(place.content, 'site.yaml'));
	return { ...settings, base: place.base ?? settings.base };
}

export const readTaxonomy = (): Taxonomy => taxonomy.parse(read(place.content, 'taxonomy.yaml'));

/** The law's amounts of the year, where the content has them. */
export const readAmounts = (): Amounts | undefined =>
	existsSync(join(place.content, 'amounts.yaml'))
		? amounts.parse(read(place.content, 'amounts.yaml'))
		: undefined;

/** The site's own words; a town may replace single sentences in its own content folder. What no one translated is in Dutch. */
export function readWords(lang: string): Words {
	const languages = lang === 'nl' ? [lang] : ['nl', lang];
	const files = languages.flatMap((each) =>
		['content', place.content].map((folder) => wordsFile(folder, each)),
	);
	return Object.assign({}, ...files) as Words;
}

function wordsFile(folder: string, lang: string): Words {
	const file = `interface/${lang}.yaml`;
	return existsSync(join(folder, file)) ? (read(folder, file) as Words) : {};
}
