import { all, languagesOf, personOn, stateOf } from '../../dossier/index.ts';
import { hasPlainRules } from '../../languages/index.ts';
import { entryPath, takesReports } from '../../routes/index.ts';
import type { Setting } from '../setting.ts';

/** What the engine's own pages say about a town: only what its own data hold. */
export function townFacts({ dossier, day }: Setting) {
	const { site } = dossier;
	const { publisher, repository } = site;
	const barriers = all(dossier, 'barriers');
	const contacts = all(dossier, 'contacts');
	const hasLanguages = languagesOf(dossier).length > 0;
	return {
		title: site.title,
		tagline: site.tagline,
		place: site.place,
		publisher: publisher.name,
		project: projectOf({ dossier }),
		has: {
			barriers: barriers.length > 0,
			recommendations: all(dossier, 'recommendations').length > 0,
			actions: all(dossier, 'actions').length > 0,
			contacts: contacts.length > 0,
			readBarriers: barriers.some(({ data }) => data.basis === 'afgeleid'),
			closedDoors: all(dossier, 'recommendations').some(
				(entry) => stateOf(entry, day) === 'geen-antwoord',
			),
			persons: contacts.some(({ data }) => personOn(data, day)),
			policymakers: all(dossier, 'projects').some(({ data }) => data.policymakers.length > 0),
			languages: hasLanguages,
			languageMenu: hasLanguages && site.languageChoice === 'site',
			repository: repository !== undefined,
			address: takesReports(site),
		},
		plainRules: hasPlainRules(site.original),
		years: textYears({ dossier }),
	};
}

function projectOf({ dossier }: Pick<Setting, 'dossier'>) {
	const project = all(dossier, 'projects').find(({ id }) => id === dossier.site.project);
	return project && { title: project.data.title, path: entryPath(dossier.site, project) };
}

/** A page on the web changes by itself, of a text that is only named nobody read the date, and a law tells no story. */
const NO_TEXTS = ['publieke-bron', 'genoemd-document', 'regelgeving'];

/** Of the oldest and the newest text on which the dossier rests; undefined where none has a date. */
function textYears({ dossier }: Pick<Setting, 'dossier'>) {
	const years = all(dossier, 'sources')
		.filter(({ data }) => !NO_TEXTS.includes(data.sort))
		.flatMap(({ data }) => (data.date ? [data.date.slice(0, 4)] : []))
		.sort();
	const [first] = years;
	const last = years.at(-1);
	return first && last ? { first, last } : undefined;
}
