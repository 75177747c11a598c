import type { z } from 'zod';
import {
	type MarkedValue,
	amounts as amountsSchema,
	kinds,
	markedFields,
	markedValues,
	site as siteSchema,
	translation as translationSchema,
} from '../../../model/index.ts';
import type { Problem } from '../../problem.ts';
import type { Rule, RuleInput } from '../input.ts';

/** Older than any law that a source may rest on. */
const EARLIEST_YEAR = 1800;
/** Plans look a generation ahead; 2062 for 2026 is a typing error. */
const YEARS_AHEAD = 30;
const ONE_DAY = 86_400_000;

/** Every date is plausible: near enough, not ahead of us where it says what was, and no end before its beginning. */
export const datesArePossible: Rule = (input) => {
	const { today } = input.options;
	const datesIn = dateFinder();
	return dated(input).flatMap(({ file, schema, data }) => {
		const dates = datesIn(schema, data);
		return dates.flatMap((date): Problem[] => {
			const found = wrongYear(date, today) ?? ahead(date, data, today) ?? afterEnd(date, dates);
			return found ? [{ ...found, file, path: date.path }] : [];
		});
	});
};

type Wrong = Pick<Problem, 'rule' | 'params'> | undefined;

function wrongYear({ value }: MarkedValue, today: string): Wrong {
	const year = Number(value.slice(0, 4));
	return year < EARLIEST_YEAR || year > Number(today.slice(0, 4)) + YEARS_AHEAD
		? { rule: 'year-is-likely', params: { given: value.slice(0, 4) } }
		: undefined;
}

/** Whoever writes after midnight is a day ahead of UTC. */
function ahead({ path, mark, value }: MarkedValue, data: unknown, today: string): Wrong {
	const tomorrow = new Date(Date.parse(today) + ONE_DAY).toISOString().slice(0, value.length);
	const isPast = mark === 'past' || holderOf(data, path)['sort'] === 'bereikt';
	return isPast && value > tomorrow
		? { rule: 'date-is-not-ahead', params: { given: value } }
		: undefined;
}

/** What comes later than what: whoever looked at a source did so when it was there; what has expired cannot be assured. */
const LATER: Record<string, [field: string, rule: string]> = {
	from: ['to', 'begin-is-before-end'],
	asOf: ['validUntil', 'begin-is-before-end'],
	assuredOn: ['validUntil', 'begin-is-before-end'],
	date: ['checkedOn', 'date-is-before-check'],
};

/** Compared as precisely as the less precise of the two. */
function afterEnd({ path, value }: MarkedValue, dates: readonly MarkedValue[]): Wrong {
	const [field, rule] = LATER[String(path.at(-1))] ?? [];
	if (!field || !rule) return undefined;
	const end = [...path.slice(0, -1), field].join('.');
	const to = dates.find((date) => date.path.join('.') === end)?.value;
	const length = Math.min(value.length, to?.length ?? 0);
	return to !== undefined && value.slice(0, length) > to.slice(0, length)
		? { rule, params: { given: value, other: to } }
		: undefined;
}

/** What holds a field: a figure says whether it was reached. */
const holderOf = (data: unknown, path: readonly (string | number)[]) =>
	path.slice(0, -1).reduce((inner, step) => inner[step] as Holder, data as Holder);

type Holder = Record<string | number, unknown>;

/** Everything that may hold a date. */
function dated({ entries, translations, site, amounts, options }: RuleInput) {
	const settings = [
		{ file: options.siteFile, schema: siteSchema, data: site },
		{ file: options.amountsFile, schema: amountsSchema, data: amounts },
	].flatMap(({ file, ...rest }) => (file && rest.data ? [{ file, ...rest }] : []));
	return [
		...entries.map(({ kind, file, data }) => ({
			file,
			schema: kinds[kind].schema as z.ZodType,
			data,
		})),
		...translations.map(({ file, data }) => ({ file, schema: translationSchema, data })),
		...settings,
	];
}

/** Looks each schema up once: ten thousand entries have nine. */
function dateFinder() {
	const known = new Map<z.ZodType, ReturnType<typeof markedFields>>();
	return (schema: z.ZodType, data: unknown): MarkedValue[] => {
		const fields = known.get(schema) ?? markedFields(schema, 'when');
		known.set(schema, fields);
		return markedValues(fields, data);
	};
}
