import type { CouncilView } from '../../../views/index.ts';
import { type Setting, markup } from '../setting.ts';
import { lettersOf } from './letters.ts';

/** More would push the words beside them off the page. */
const MOST_FIGURES = 3;

/** How people were listened to: the project behind the dossier. */
export function printTalks(setting: Setting, project: NonNullable<CouncilView['project']>) {
	const method = project.lists.find(({ id }) => id === 'hoe');
	return {
		tells: project.key,
		summary: project.summary,
		body: markup(setting, project.body),
		letters: project.evidence.map(({ letter }) => letter).toSorted(),
		figures: project.figures
			.slice(0, MOST_FIGURES)
			.map(({ about, value, evidence, ...figure }) => ({
				...figure,
				value: [about, value].filter(Boolean).join(' '),
				letters: lettersOf(setting, [evidence.source]),
			})),
		stepsTitle: method?.title ?? '',
		steps: method?.lines ?? [],
		open: project.gaps,
	};
}
