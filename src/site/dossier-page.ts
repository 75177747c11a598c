import { type Dossier, all, get, stateCounts, stateOf } from '../dossier/index.ts';
import { formatList } from '../i18n/index.ts';
import { type Entry, type KindName, STATES, type Theme } from '../model/index.ts';
import { downloadsOf } from './printed.ts';

const GROUPS = ['barriers', 'recommendations', 'actions', 'contacts'] as const satisfies KindName[];

/** The whole dossier on one page: the street, the table of states and every theme. */
export function dossierPage(dossier: Dossier) {
	const recommendations = all(dossier, 'recommendations');
	const counts = stateCounts(dossier);
	return {
		downloads: downloadsOf('beleidsdossier'),
		doors: recommendations.map((entry) => ({ entry, state: stateOf(entry) })),
		counts: STATES.map((state) => ({ state, n: counts.get(state) ?? 0 })),
		rows: recommendations.map((entry) => rowOf(dossier, entry)),
		themes: dossier.taxonomy.themes.map((theme) => ({ theme, groups: groupsOf(dossier, theme) })),
	};
}

function rowOf(dossier: Dossier, entry: Entry<'recommendations'>) {
	const to = entry.data.addressedTo.map(({ organisation, role }) =>
		[role, organisation && get(dossier, 'organisations', organisation).data.title]
			.filter(Boolean)
			.join(', '),
	);
	const date = entry.data.followUp
		.map((event) => event.date)
		.sort()
		.at(-1);
	return { entry, state: stateOf(entry), date, to: formatList(to, 'nl') };
}

/** Each entry stands once: under its first theme. */
const groupsOf = (dossier: Dossier, { id }: Theme) =>
	GROUPS.map((kind) => ({
		kind,
		entries: all<KindName>(dossier, kind).filter(
			({ data }) => (data as { themes: string[] }).themes[0] === id,
		),
	})).filter(({ entries }) => entries.length > 0);
