import { formatDate } from '../../../languages/index.ts';
import { type CouncilView, councilView, projectFront } from '../../../views/index.ts';
import { printSource } from '../chapter.ts';
import { doorSvg } from '../door.ts';
import { sheetFront } from '../front.ts';
import { labelsOf } from '../labels.ts';
import { qrSvg } from '../qr.ts';
import { type Setting, addressOf, paintOf } from '../setting.ts';
import { legendOf } from '../street.ts';
import { printIdeas } from './ideas.ts';
import { printMap } from './map.ts';
import { lettersOf } from './letters.ts';
import { printQuestion } from './question.ts';
import { printTalks } from './talks.ts';
import { councilWords } from './words.ts';

/** The summary for the council as its templates read it; undefined where there is nothing to decide. */
export function councilSummary(setting: Setting) {
	const view = councilView(setting);
	if (!view) return undefined;
	const { questions, lanes, ideas, map, project, sources, line } = view;
	return {
		...frontOf(setting),
		...streetOf(setting, view),
		line,
		lanes: lanes.map(({ title, events }) => ({
			title,
			events: events.map((event) => ({ ...event, letters: lettersOf(setting, event.sources) })),
		})),
		questions: questions.map((question, index) => printQuestion(setting, question, index)),
		ideas: printIdeas(setting, ideas),
		map: map ? printMap(setting, map) : null,
		talks: project ? printTalks(setting, project) : null,
		sources: sources.map(printSource),
	};
}

export type CouncilSummary = NonNullable<ReturnType<typeof councilSummary>>;

function frontOf(setting: Setting) {
	const { t, lang, day } = setting;
	// To the month: the length of a silence changes with it, and nothing here with a day.
	const month = day.slice(0, 'yyyy-mm'.length);
	return {
		...sheetFront(setting, t('council.title')),
		...projectFront(setting),
		labels: labelsOf(t),
		words: councilWords(setting),
		day: month,
		dayWords: formatDate(month, lang),
		homeQr: qrSvg(addressOf(setting, '/')),
	};
}

/** Every door: by theme, and on the cover those of the town apart from all others. */
function streetOf(setting: Setting, { themes, counts, questions }: CouncilView) {
	const { t } = setting;
	const doors = themes.flatMap((theme) => theme.doors);
	const others = doors.filter(({ isOfTown }) => !isOfTown);
	const silent = counts.find(({ state }) => state === 'geen-antwoord')?.n ?? 0;
	return {
		legend: legendOf(setting, doors),
		all: [
			`${t('list.count.recommendations', { n: doors.length })}.`,
			silent === 0 ? t('council.all-answered') : t('council.unanswered', { n: silent }),
		],
		ground: groundOf(setting, questions, others.length),
		others: others.map(({ id, state }) => doorSvg(id, state, paintOf(setting))),
		ideasTitle: t('council.ideas', { n: others.length }),
		themes: themes.map((theme) => ({
			...theme,
			doors: theme.doors.map(({ id, number, state, isOfTown }) => ({
				number,
				isOfTown,
				door: doorSvg(id, state, paintOf(setting)),
			})),
		})),
	};
}

/** What the light on the cover falls on: how much was asked of others, and how much of the town. */
function groundOf(
	{ t, dossier: { site } }: Setting,
	questions: CouncilView['questions'],
	others: number,
): string[][] {
	const n = questions.length;
	const numbers = questions.map(({ number }) => number).join(', ');
	return [
		...(others > 0 ? [[t('council.ground.others', { n: others }), t('council.ground.whom')]] : []),
		...(n > 0
			? [
					[
						t('council.ground.own', { n, place: site.place }),
						t('council.ground.numbers', { n, numbers }),
					],
				]
			: []),
	];
}
