import { phoneOf } from '../contact/contact.ts';
import { formatList } from '../../languages/index.ts';
import type { Entry } from '../../model/index.ts';
import type { Setting } from '../setting.ts';

/** Who made a document, and with whose money. */
export interface Colophon {
	readers: string;
	publisher: string;
	/** How to reach the publisher. */
	reach: string[];
	project: string;
	partners: string;
	/** Who publishes it with the town. */
	together: string;
	licence: { name: string; url: string };
	funding: { fund: string; period: string; statement: string; note?: string | undefined }[];
}

export function colophonOf(
	{ dossier, lang }: Pick<Setting, 'dossier' | 'lang'>,
	{ data }: Entry<'publications'>,
): Colophon {
	const { site } = dossier;
	return {
		readers: data.readers,
		publisher: site.publisher.name,
		reach: [site.publisher.mail, phoneOf(site.publisher, site).phone?.words].filter(
			(way) => way !== undefined,
		),
		...projectFront({ dossier, lang }),
		together: dossier.entries.organisations.get(data.partner?.organisation ?? '')?.data.title ?? '',
		licence: site.licence,
		funding: site.funding,
	};
}

/** The project behind the dossier and who took part in it; empty where the site names none. */
export function projectFront({ dossier, lang }: Pick<Setting, 'dossier' | 'lang'>) {
	const { site, entries } = dossier;
	const project = entries.projects.get(site.project ?? '')?.data;
	const partners = (project?.partners ?? []).flatMap(
		(id) => entries.organisations.get(id)?.data.title ?? [],
	);
	return { project: project?.title ?? '', partners: formatList(partners, lang) };
}
