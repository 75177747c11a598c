import type { Happening, Repeats } from '../../../model/index.ts';
import { hasDay, isInRhythm, nextOccurrence, occurrencesBetween } from '../../time/occurrences.ts';
import type { Problem } from '../../problem.ts';
import { type Rule, entriesOf } from '../input.ts';

type Found = Pick<Problem, 'rule' | 'params'> & { path: (string | number)[] };

/** A moment with a time, or one that comes back, happens on days that exist. */
export const momentsArePossible: Rule = (input) =>
	[...entriesOf(input, 'actions'), ...entriesOf(input, 'projects')].flatMap(({ file, data }) =>
		data.happenings.flatMap((happening, index) =>
			wrongIn(happening).map(({ path, ...found }): Problem => ({
				...found,
				file,
				path: ['happenings', index, ...path],
			})),
		),
	);

function wrongIn({ date = '', time, repeats, registration }: Happening): Found[] {
	if (!hasDay({ date }))
		return ['time', 'repeats'].flatMap((name) =>
			(name === 'time' ? time : repeats) ? [{ rule: 'moment-has-day', path: [name] }] : [],
		);
	return [
		...(repeats ? wrongRhythm(date, repeats) : []),
		...tooLate(['registration', 'until'], registration?.until, repeats ? repeats.until : date),
	];
}

const tooLate = (path: Found['path'], given = '', other = given): Found[] =>
	given > other ? [{ rule: 'begin-is-before-end', path, params: { given, other } }] : [];

function wrongRhythm(date: string, repeats: Repeats): Found[] {
	if (repeats.until && repeats.until < date)
		return [
			{
				rule: 'begin-is-before-end',
				path: ['date'],
				params: { given: date, other: repeats.until },
			},
		];
	if (!isInRhythm(date, repeats, date)) return [wrongStart(date, repeats)];
	const strangers = repeats.except.flatMap((day, index): Found[] =>
		isInRhythm(date, repeats, day)
			? []
			: [
					{
						rule: 'exception-is-in-rhythm',
						path: ['repeats', 'except', index],
						params: { given: day },
					},
				],
	);
	const { until } = repeats;
	for (const [index, { from, to }] of repeats.pauses.entries())
		if (to < date || (until !== undefined && from > until))
			strangers.push({
				rule: 'exception-is-in-rhythm',
				path: ['repeats', 'pauses', index, 'from'],
				params: { given: from },
			});
	const never =
		until !== undefined && occurrencesBetween({ date, repeats }, date, until).length === 0;
	return never ? [...strangers, { rule: 'moment-happens', path: ['repeats'] }] : strangers;
}

/** The days say one thing and the first day another: whoever comes on one of them stands before a shut door. */
function wrongStart(date: string, repeats: Repeats): Found {
	const { days, which } = repeats;
	const first = nextOccurrence({ date, repeats: { ...repeats, every: 1, pauses: [] } }, date) ?? '';
	const rhythm = [which, days]
		.map((words) => words.join(' of '))
		.join(' ')
		.trim();
	return {
		rule: 'first-time-is-in-rhythm',
		path: ['date'],
		params: { given: date, rhythm, ...(first && { suggestion: first }) },
	};
}
