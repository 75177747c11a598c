import { type Dossier, isOver } from '../../dossier/index.ts';
import type { Contact, Entry, Project } from '../../model/index.ts';
import type { Node } from './context.ts';
import { events } from './events.ts';
import { openingHours } from './opening-hours.ts';
import {
	type Setting,
	about,
	observations,
	placesOf,
	refer,
	referAll,
	related,
	reverse,
} from './shared.ts';

/** A government, or a service inside one. */
export function isGovernment({ entries }: Dossier, { data, id }: Entry<'organisations'>): boolean {
	if (data.type !== 'dienst') return data.type === 'lokaal-bestuur' || data.type === 'overheid';
	const parent = data.partOf && data.partOf !== id && entries.organisations.get(data.partOf);
	return parent ? parent.data.type === 'lokaal-bestuur' || parent.data.type === 'overheid' : false;
}

export function organisationNode(setting: Setting, entry: Entry<'organisations'>): Node {
	const { data } = entry;
	return {
		'@type': organisationTypes(setting.dossier, entry),
		alternateName: data.alsoPrintedAs,
		description: data.summary,
		parentOrganization: data.partOf && refer(setting.siteUrl, 'organisations', data.partOf),
		contactPoint: related(setting, entry, 'contacts'),
		areaServed: placesOf(data.places),
		sameAs: data.website && { '@id': data.website },
	};
}

function organisationTypes(dossier: Dossier, entry: Entry<'organisations'>): string[] {
	if (isGovernment(dossier, entry))
		return ['GovernmentOrganization', 'org:Organization', 'm8g:PublicOrganisation'];
	const { type } = entry.data;
	if (type === 'vzw') return ['NGO', 'org:Organization'];
	if (type === 'onderwijs') return ['EducationalOrganization', 'org:Organization'];
	return ['Organization', 'org:Organization'];
}

/** A service, never a person: names stay out of what machines collect. */
export function contactNode(setting: Setting, { data }: Entry<'contacts'>): Node {
	return {
		'@type': ['ContactPoint', 'm8g:ContactPoint'],
		contactType: data.service ?? data.title,
		description: data.summary,
		...(!isOver({ data }, setting.day) && waysToReach(data)),
		availableLanguage: data.languages,
		areaServed: placesOf(data.places),
		'dct:publisher': refer(setting.siteUrl, 'organisations', data.organisation),
	};
}

const waysToReach = ({ phone, mail, website, ...opening }: Contact): Node => ({
	telephone: phone,
	email: mail,
	sameAs: website && { '@id': website },
	hoursAvailable: openingHours(opening),
});

export function projectNode(setting: Setting, entry: Entry<'projects'>): Node {
	const { data } = entry;
	const { siteUrl } = setting;
	return {
		'@type': ['Project', 'prov:Activity'],
		description: data.summary,
		knowsAbout: about(setting, data.themes),
		parentOrganization: data.partOf && refer(siteUrl, 'projects', data.partOf),
		areaServed: placesOf(data.places),
		foundingDate: data.period?.from,
		dissolutionDate: data.period?.to,
		member: referAll(siteUrl, 'organisations', [
			...new Set([...(data.lead ? [data.lead] : []), ...data.partners]),
		]),
		contactPoint: referAll(siteUrl, 'contacts', data.contacts),
		funding: data.funding.map((part) => grantNode(siteUrl, part)),
		subjectOf: events(setting, entry),
		'@reverse': reverse(observations(setting, data.results)),
	};
}

const grantNode = (siteUrl: string, { from, organisation }: Project['funding'][number]): Node => ({
	'@type': 'MonetaryGrant',
	funder: organisation
		? refer(siteUrl, 'organisations', organisation)
		: { '@type': 'Organization', name: from },
});
