import type { CouncilView } from '../../../views/index.ts';
import { doorSvg } from '../door.ts';
import { type Setting, paintOf } from '../setting.ts';
import { lettersOf } from './letters.ts';

/** A row names two actions: the dossier has them all. */
const MOST_DONE = 2;

/** What others were asked and did, as rows of one table. */
export const printIdeas = (setting: Setting, themes: CouncilView['ideas']) =>
	themes.map(({ title, ideas }) => ({
		title,
		ideas: ideas.map(({ id, key, number, title: idea, done, where, state, sources }) => ({
			tells: key,
			number,
			title: idea,
			done: done.slice(0, MOST_DONE).join('; '),
			where,
			state: setting.t(`council.door.${state}`),
			door: doorSvg(id, state, paintOf(setting)),
			letters: lettersOf(setting, sources),
		})),
	}));
