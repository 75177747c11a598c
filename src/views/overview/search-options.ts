import { all, facetValues } from '../../dossier/index.ts';
import { languageName } from '../../languages/index.ts';
import { type Entry, type FacetName, kindNames } from '../../model/index.ts';
import type { Setting } from '../setting.ts';

type Option = readonly [value: string, name: string];

/** What a reader can narrow a search down to; the values are as they stand in the pages. */
export function searchOptions(
	setting: Setting,
): Record<'themes' | 'places' | 'audiences' | 'languages', Option[]> {
	const { dossier, lang } = setting;
	const { themes, audiences } = dossier.taxonomy;
	return {
		themes: titlesOf(themes, used(setting, 'thema')),
		places: same([...used(setting, 'plaats')].sort(new Intl.Collator(lang).compare)),
		languages: dossier.site.languages.map((code) => [code, languageName(code, lang)]),
		audiences: titlesOf(audiences, used(setting, 'doelgroep')),
	};
}

const titlesOf = (terms: readonly { id: string; title: string }[], ids: ReadonlySet<string>) =>
	same(terms.filter(({ id }) => ids.has(id)).map(({ title }) => title));

const same = (values: readonly string[]): Option[] => values.map((value) => [value, value]);

function used({ dossier, day }: Setting, name: FacetName): Set<string> {
	const entries = kindNames.flatMap((kind): Entry[] => all(dossier, kind));
	return new Set(entries.flatMap((entry) => facetValues(dossier, entry, name, day)));
}
