import { get } from '../../dossier/index.ts';
import { formatDate, formatList } from '../../i18n/index.ts';
import { type Entry, kinds } from '../../model/index.ts';
import { capital } from './cards/common.ts';
import { qrSvg } from './qr.ts';
import { type Setting, addressOf, pathOf, spokenAddress } from './setting.ts';

/** Kinds with a colour of their own, as the legend of the contents explains them. */
const KINDS = ['barriers', 'recommendations', 'actions', 'contacts'] as const;

/** What stands on the cover, in the page margins and in the colophon. */
export function frontOf(setting: Setting, { kind, id, data, ...entry }: Entry<'publications'>) {
	const { dossier, lang, t, version } = setting;
	const { site } = dossier;
	const address = addressOf(setting, pathOf({ kind, id, data, ...entry }));
	return {
		title: data.title,
		summary: data.summary,
		readers: data.readers,
		paper: data.paper,
		place: site.place,
		kinds: KINDS.map((kind) => [kind, capital(kinds[kind].label[0])]),
		siteTitle: site.title,
		project: projectOf(setting),
		publisher: site.publisher.name,
		reach: [site.publisher.mail, site.publisher.phone].filter((way) => way !== undefined),
		licence: site.licence,
		funding: site.funding,
		version: { iso: version, words: formatDate(version, lang) },
		versionLine: t('print.version-line', { date: formatDate(version, lang) }),
		home: spokenAddress(addressOf(setting, '/')),
		homeUrl: addressOf(setting, '/'),
		address,
		spoken: spokenAddress(address),
		qr: qrSvg(address),
		qrAlt: t('print.qr-alt', { address: spokenAddress(address) }),
	};
}

/** The project this dossier comes from, and who made it together. */
function projectOf({ dossier, lang }: Setting) {
	const { project } = dossier.site;
	if (!project || !dossier.entries.projects.has(project)) return { title: '', partners: '' };
	const { data } = get(dossier, 'projects', project);
	const partners = data.partners.map((id) => get(dossier, 'organisations', id).data.title);
	return { title: data.title, partners: formatList(partners, lang) };
}
