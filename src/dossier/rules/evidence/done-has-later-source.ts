import type { Problem } from '../../problem.ts';
import type { Entry } from '../../../model/index.ts';
import { type Rule, type RuleInput, entriesOf } from '../input.ts';

interface Claim {
	/** Where it says that something was done. */
	path: (string | number)[];
	/** When that was; absent: no date is known. */
	moment: string | undefined;
	/** The sources it rests on. */
	sources: readonly string[];
}

/** A source from before a moment can announce it, but not say that it came about. Information, never a fault. */
export const doneHasLaterSource: Rule = (input) =>
	[
		...entriesOf(input, 'actions').map(({ file, data }) => ({
			file,
			claims: claimsOfAction(data),
		})),
		...entriesOf(input, 'projects').map(({ file, data }) => ({ file, claims: reached(data) })),
		...entriesOf(input, 'recommendations').map(({ file, data }) => ({
			file,
			claims: data.followUp.flatMap(({ state, date, evidence }, index): Claim[] =>
				state === 'klaar'
					? [{ path: ['followUp', index, 'state'], moment: date, sources: [evidence.source] }]
					: [],
			),
		})),
	].flatMap(({ file, claims }) =>
		claims
			.filter((claim) => isAnnounced(claim, input))
			.map(({ path }): Problem => ({
				rule: 'done-has-later-source',
				file,
				path,
				severity: 'notice',
			})),
	);

type Action = Entry<'actions'>['data'];

function claimsOfAction(data: Action): Claim[] {
	const { state, happenings, period, evidence } = data;
	if (state !== 'uitgevoerd') return reached(data);
	const dates = happenings.flatMap(({ date }) => date ?? []).sort();
	const moment = dates.at(-1) ?? period?.to ?? period?.from;
	const sources = [...evidence, ...happenings.map((happening) => happening.evidence)];
	return [
		{ path: ['state'], moment, sources: sources.map(({ source }) => source) },
		...reached(data),
	];
}

/** Figures that are said to have been reached. */
const reached = ({ results }: Pick<Action, 'results'>): Claim[] =>
	results.flatMap(({ sort, date, evidence }, index) =>
		sort === 'bereikt'
			? [{ path: ['results', index, 'sort'], moment: date, sources: [evidence.source] }]
			: [],
	);

/** All its sources have a date, and every one of them is certainly from before the moment. */
function isAnnounced({ moment, sources }: Claim, { byKey }: RuleInput): boolean {
	if (!moment || sources.length === 0) return false;
	return sources.every((id) => {
		const source = byKey.get(`sources/${id}`) as Entry<'sources'> | undefined;
		return !!source?.data.date && endsBefore(source.data.date, moment);
	});
}

/** Moments may be a year, a month or a day: 2024 ends before 2025-01, and not before 2024-09. */
const endsBefore = (source: string, moment: string) =>
	source.slice(0, moment.length) < moment.slice(0, source.length);
