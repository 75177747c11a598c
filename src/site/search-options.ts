import { type Dossier, type FacetName, facetValues } from '../dossier/index.ts';
import { languageName } from '../i18n/index.ts';
import { type Entry, kindNames } from '../model/index.ts';
import { audiencesOf } from './cards.ts';

type Option = readonly [value: string, name: string];

/** What a reader can narrow a search down to; the values are as they stand in the pages. */
export function searchOptions(
	dossier: Dossier,
	lang: string,
): Record<'themes' | 'places' | 'audiences' | 'languages', Option[]> {
	const same = (values: readonly string[]): Option[] => values.map((value) => [value, value]);
	const themes = dossier.taxonomy.themes.filter(({ id }) => used(dossier, 'thema').has(id));
	return {
		themes: same(themes.map(({ title }) => title)),
		places: same([...used(dossier, 'plaats')].sort(new Intl.Collator('nl').compare)),
		languages: dossier.site.languages.map((code) => [code, languageName(code, lang)]),
		audiences: same(audiencesOf(dossier, [...used(dossier, 'doelgroep')])),
	};
}

function used(dossier: Dossier, name: FacetName): Set<string> {
	const entries = kindNames.flatMap((kind) => [...dossier.entries[kind].values()] as Entry[]);
	return new Set(entries.flatMap((entry) => facetValues(dossier, entry, name)));
}
