import { type OpeningRule, endOf, startOf } from '../../../model/index.ts';
import type { Problem } from '../../problem.ts';
import { type Rule, entriesOf } from '../input.ts';

interface Hours extends OpeningRule {
	time: string;
	at: readonly [rule: number, time: number];
}

/** Hours that overlap on one day: one of the two is a typing error, and nobody knows which. */
export const hoursAreApart: Rule = (input) =>
	entriesOf(input, 'contacts').flatMap(({ file, data }) => {
		const all = data.hours.flatMap((rule, at) =>
			rule.times.map((time, index): Hours => ({ ...rule, time, at: [at, index] })),
		);
		return all.flatMap((one, index): Problem[] => {
			const other = all.slice(0, index).find((before) => overlap(before, one));
			if (!other) return [];
			const [rule, time] = one.at;
			const params = { given: one.time, other: other.time };
			return [{ rule: 'hours-are-apart', file, path: ['hours', rule, 'times', time], params }];
		});
	});

/** Of rules that hold at other times, or in another way, both can be right. */
const overlap = (one: Hours, other: Hours) =>
	(one.at[0] === other.at[0] || (holdsAlways(one) && holdsAlways(other))) &&
	one.byAppointment === other.byAppointment &&
	one.days.some((day) => other.days.includes(day)) &&
	startOf(one.time) < (endOf(other.time) ?? '') &&
	startOf(other.time) < (endOf(one.time) ?? '');

const holdsAlways = ({ which, weeks, from, to }: Hours) =>
	which.length === 0 && weeks === 'elke' && !from && !to;
