import { all, askedOfTown, stateCounts } from '../../dossier/index.ts';
import type { State } from '../../model/index.ts';
import { type EntryView, entryView } from '../entry.ts';
import type { Setting } from '../setting.ts';
import { type SourceView, sourceViews } from '../part/source.ts';
import { type CouncilMap, councilMap } from './map.ts';
import { type Idea, ideasOf } from './ideas.ts';
import { type Question, questionsOf } from './questions.ts';
import { type ThemeRow, themeRows } from './themes.ts';
import { type Lane, timelineOf } from './timeline.ts';

/** What those who decide should know: what was asked of the town, what became of it, and what others did. */
export interface CouncilView {
	/** The sentences that count: how much was asked, and how far it came. */
	line: string[];
	questions: Question[];
	counts: { state: State; n: number }[];
	themes: ThemeRow[];
	lanes: Lane[];
	ideas: { title: string; ideas: Idea[] }[];
	map: CouncilMap | undefined;
	/** The project behind the dossier: how people were listened to. */
	project: EntryView | undefined;
	/** The sources named above, each with its letter. */
	sources: SourceView[];
}

/** Undefined where the dossier has no recommendation: then there is nothing to decide. */
export function councilView(setting: Setting): CouncilView | undefined {
	const { dossier, day } = setting;
	const own = dossier.entries.projects.get(dossier.site.project ?? '');
	const counts = stateCounts(all(dossier, 'recommendations'), day);
	if (counts.every(({ n }) => n === 0)) return undefined;
	const view = {
		questions: questionsOf(setting),
		lanes: timelineOf(setting),
		ideas: ideasOf(setting),
		map: councilMap(setting),
		project: own && entryView(setting, own),
	};
	return {
		...view,
		line: lineOf(setting, counts),
		counts,
		themes: themeRows(setting),
		sources: sourcesIn(setting, view),
	};
}

function lineOf({ t, dossier, day }: Setting, counts: CouncilView['counts']): string[] {
	const asked = askedOfTown(dossier);
	const [told, first] =
		asked.length > 0
			? [
					stateCounts(asked, day),
					t('council.asked', { n: asked.length, place: dossier.site.place }),
				]
			: [counts, t('council.all', { n: counts.reduce((sum, { n }) => sum + n, 0) })];
	const states = told
		.filter(({ state, n }) => n > 0 || state === 'klaar')
		.map(({ state, n }) => t(`council.state.${state}`, { n }));
	return [first, `${states.join(', ')}.`];
}

/** Every source that a letter stands for, by its letter. */
function sourcesIn(
	setting: Setting,
	{
		questions,
		lanes,
		ideas,
		map,
		project,
	}: Pick<CouncilView, 'questions' | 'lanes' | 'ideas' | 'map' | 'project'>,
): CouncilView['sources'] {
	const named = new Set([
		...[...questions, ...(project ? [project] : [])].flatMap(({ allEvidence, followUp }) => [
			...allEvidence.map(({ id }) => id),
			...followUp.map(({ source }) => source.id),
		]),
		...lanes.flatMap(({ events }) => events).flatMap(({ sources }) => sources),
		...ideas.flatMap((theme) => theme.ideas).flatMap(({ sources }) => sources),
		...(map?.sources ?? []),
	]);
	return sourceViews(
		setting,
		all(setting.dossier, 'sources').filter(({ id }) => named.has(id)),
	);
}
