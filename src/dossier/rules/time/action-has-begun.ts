import type { Problem } from '../../problem.ts';
import { type Rule, entriesOf } from '../input.ts';

const BEGUN: readonly string[] = ['loopt', 'uitgevoerd'];

/** What ran or was done on a day had begun by then: the dates are as precise as the source. */
export const actionHasBegun: Rule = (input) =>
	entriesOf(input, 'actions').flatMap(
		({ file, data: { state, asOf, period, happenings } }): Problem[] => {
			if (!BEGUN.includes(state)) return [];
			const begin = period?.from ?? happenings.flatMap(({ date }) => date ?? []).sort()[0] ?? '';
			const length = Math.min(begin.length, asOf.length);
			return begin.slice(0, length) > asOf.slice(0, length)
				? [
						{
							rule: 'action-has-begun',
							file,
							path: ['asOf'],
							params: { given: asOf, other: begin },
						},
					]
				: [];
		},
	);
