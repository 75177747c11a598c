/** Days of the week as content names them, in the order of ISO 8601. Without schemas, so that the browser can read it too. */
export const WEEKDAYS = [
	'maandag',
	'dinsdag',
	'woensdag',
	'donderdag',
	'vrijdag',
	'zaterdag',
	'zondag',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Which such day of a month. */
export const NTH = ['eerste', 'tweede', 'derde', 'vierde', 'laatste'] as const;
export type Nth = (typeof NTH)[number];

/** 19:00-21:00 → 19:00. */
export const startOf = (value: string) => value.slice(0, '19:00'.length);

/** 19:00-21:00 → 21:00; undefined where only the start is known. */
export const endOf = (value: string): string | undefined =>
	value.length > '19:00'.length ? value.slice('19:00-'.length) : undefined;
