import { type Country, DEFAULT_COUNTRY } from '../../countries/index.ts';
import { get } from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';
import { idUrl } from '../addresses.ts';
import type { Node, Value } from './context.ts';
import { isGovernment } from './organisations.ts';
import type { Setting } from './shared.ts';

/** What SKOS, DCAT-AP 3.0.1 and CPSV-AP 3.2.0 want to know of the types that a node claims. */
export function profileOf(setting: Setting, entry: Entry, types: Value): Node {
	const isA = (type: string) => [types].flat().includes(type);
	if (isA('cpsv:PublicService') && entry.kind === 'actions') return serviceOf(setting, entry);
	if (isA('m8g:PublicOrganisation') && entry.kind === 'organisations')
		return authorityOf(setting, entry);
	return isA('skos:Concept') ? { 'skos:prefLabel': titleOf(entry) } : {};
}

/** The profiles take no text without its language. */
export const worded = (text: string, lang: string): Node => ({
	'@value': text,
	'@language': lang,
});

const titleOf = ({ data, lang }: Entry) => worded(data.title, lang);

function serviceOf(setting: Setting, entry: Entry<'actions'>): Node {
	const { dossier, siteUrl } = setting;
	const authorities = entry.data.organisers
		.map((id) => get(dossier, 'organisations', id))
		.filter((one) => isGovernment(dossier, one));
	return {
		'dct:identifier': idUrl(siteUrl, entry),
		'dct:title': titleOf(entry),
		'dct:description': worded(entry.data.summary, entry.lang),
		'm8g:hasCompetentAuthority': authorities.map((one) => ({
			'@id': idUrl(siteUrl, one),
			'@type': 'm8g:PublicOrganisation',
			...authorityOf(setting, one),
		})),
	};
}

const authorityOf = ({ dossier }: Setting, entry: Entry<'organisations'>): Node => ({
	'skos:prefLabel': titleOf(entry),
	'dct:spatial':
		entry.data.places.length > 0
			? entry.data.places.map((place) => ({
					'@type': 'dct:Location',
					'skos:prefLabel': worded(place, entry.lang),
				}))
			: { '@id': COUNTRY[dossier.site.country ?? DEFAULT_COUNTRY], '@type': 'dct:Location' },
});

/** Whose places no source names, still works in the country of the site. */
const COUNTRY: Record<Country, string> = {
	BE: 'http://publications.europa.eu/resource/authority/country/BEL',
	NL: 'http://publications.europa.eu/resource/authority/country/NLD',
};
