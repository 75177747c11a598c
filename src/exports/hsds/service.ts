import { get } from '../../dossier/index.ts';
import { languageName } from '../../languages/index.ts';
import type { Contact, Entry } from '../../model/index.ts';
import { type ContactView, type Setting, contactView } from '../../views/index.ts';
import { idUrl, siteRoot } from '../addresses.ts';
import { type Node, clean } from '../json-ld/context.ts';
import { locationOf } from './location.ts';
import { schedulesOf } from './schedules.ts';
import { uuidOf } from './uuid.ts';

/** A contact point as a service of Open Referral, complete in itself; once it is over nobody can reach it. */
export function serviceNode(setting: Setting, entry: Entry<'contacts'>): Node {
	const { data } = entry;
	const uri = idUrl(siteRoot(setting.dossier.site), entry);
	const view = contactView(setting, entry);
	const organization = organizationNode(
		setting,
		get(setting.dossier, 'organisations', data.organisation),
	);
	return clean({
		id: uuidOf(uri),
		organization_id: organization['id'],
		name: view.service || view.title,
		alternate_name: view.service ? view.title : undefined,
		description: data.summary,
		url: view.website,
		email: view.mail,
		status: statusOf(data, view),
		...practicalOf(view),
		assured_date: data.assuredOn,
		alert: view.alert || undefined,
		...(!view.isOver && listsOf(setting, data, view, uri)),
		organization,
	});
}

export function organizationNode({ dossier }: Setting, entry: Entry<'organisations'>): Node {
	const root = siteRoot(dossier.site);
	const { title, alsoPrintedAs, summary, website, partOf } = entry.data;
	const uri = idUrl(root, entry);
	return clean({
		id: uuidOf(uri),
		name: title,
		alternate_name: alsoPrintedAs.join('; ') || undefined,
		description: summary,
		website,
		uri,
		parent_organization_id: partOf && uuidOf(idUrl(root, { kind: 'organisations', id: partOf })),
	});
}

function statusOf({ status }: Contact, { isOver, isShut }: ContactView): string {
	if (status === 'gestopt') return 'defunct';
	if (isOver) return 'inactive';
	return isShut ? 'temporarily closed' : 'active';
}

/** What HSDS calls the things to know before going there. */
const PRACTICAL: Record<string, string> = {
	interpreter: 'interpretation_services',
	appointment: 'application_process',
	cost: 'fees_description',
	forWhom: 'eligibility_description',
};

const practicalOf = ({ practical }: ContactView): Node =>
	Object.fromEntries(
		practical.flatMap(({ name, line }) => {
			const field = PRACTICAL[name];
			return field ? [[field, line]] : [];
		}),
	);

/** What there can be more of; each gets a name of its own. */
function listsOf(setting: Setting, data: Contact, { phone }: ContactView, uri: string): Node {
	const idOf = (part: string) => uuidOf(`${uri}#${part}`);
	const service_id = uuidOf(uri);
	const named = (part: string, nodes: readonly Node[]) =>
		nodes.map((node, at) => ({ id: idOf(`${part}-${at + 1}`), service_id, ...node }));
	const location = locationOf(data, setting.dossier.site, idOf);
	return {
		phones: named('telefoon', phone ? [{ number: phone.number, type: 'voice' }] : []),
		languages: named(
			'taal',
			data.languages.map((code) => ({ code, name: languageName(code, setting.lang) })),
		),
		required_documents: named(
			'meebrengen',
			data.bring.map((document) => ({ document })),
		),
		service_areas: named(
			'gebied',
			data.places.map((name) => ({ name })),
		),
		schedules: named('uren', schedulesOf(setting, data)),
		service_at_locations: named(
			'ter-plaatse',
			location ? [{ location_id: location['id'], location }] : [],
		),
	};
}
