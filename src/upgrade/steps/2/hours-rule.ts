/** Days with their hours, as format 2 writes them. */
export interface HoursRule {
	days: string[];
	times: string[];
	byAppointment?: true;
}

const DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const SHORT = DAYS.map((day) => day.slice(0, 2));
const APPOINTMENT = /[\s,(]+(?:alleen )?(?:op|na|met(?: een)?) afspraak\)?\.?$/i;
const TIME = String.raw`(2[0-4]|[01]?\d)(?:\s*[.:u]\s*([0-5]\d)(?!\d))?(?:\s*(?:uur|u)\b)?`;
const SPAN = new RegExp(String.raw`(?:van\s*)?${TIME}\s*(?:tot|[-–])\s*${TIME}`, 'gi');

/** A line of hours in words as days and hours; undefined where it says more than that, or something else. */
export function hoursRule(line: string): HoursRule | undefined {
	const words = line.trim().replace(APPOINTMENT, '').replace(/\.$/, '');
	const start = words.search(/(?:van\s*)?\d/i);
	const days = daysIn(words.slice(0, start).replace(/[\s:]+$/, ''));
	const times = timesIn(words.slice(start));
	if (start < 0 || !days || !times) return undefined;
	return { days, times, ...(APPOINTMENT.test(line) && { byAppointment: true as const }) };
}

/** Maandag tot vrijdag; ma, wo en vr; elke dag. */
function daysIn(words: string): string[] | undefined {
	const plain = words.toLowerCase().replace(/^(?:elke|op)\s+(?!dag$)/, '');
	if (/^(?:elke dag|dagelijks)$/.test(plain)) return DAYS;
	if (/^(?:weekdagen|werkdagen)$/.test(plain)) return DAYS.slice(0, 5);
	const parts = plain
		.replace(/\s*(?:tot en met|tot|t\.?e\.?m\.?|t\/m|[-–])\s*/g, '-')
		.split(/\s*,\s*|\s+en\s+|\s*&\s*/)
		.map((part) => part.split('-').map(dayAt));
	if (parts.some((ends) => ends.length > 2 || ends.includes(-1))) return undefined;
	const found = new Set(parts.flatMap(([from = 0, to = from]) => run(from, to)));
	return DAYS.filter((_, at) => found.has(at));
}

const dayAt = (word: string) => {
	const one = word.replace(/(?<=dag)en$|(?<=dag)s$|\.$/, '');
	return Math.max(DAYS.indexOf(one), SHORT.indexOf(one));
};

/** From Friday to Monday goes on over the end of the week. */
function run(from: number, to: number): number[] {
	const length = ((to - from + DAYS.length) % DAYS.length) + 1;
	return Array.from({ length }, (_, at) => (from + at) % DAYS.length);
}

/** Undefined where one makes no sense, such as from twelve to nine, or where more is said. */
function timesIn(words: string): string[] | undefined {
	if (/[^\s,&]/.test(words.replace(SPAN, '').replace(/\ben\b/g, ''))) return undefined;
	const spans = [...words.matchAll(SPAN)].map(([, from, fromMin = '00', to, toMin = '00']) => [
		`${pad(from)}:${fromMin}`,
		`${pad(to)}:${toMin}`,
	]);
	const isSpan = ([from = '', to = '']: string[]) => from < to && to <= '24:00';
	return spans.every(isSpan) ? spans.map((span) => span.join('-')) : undefined;
}

const pad = (hour = '') => hour.padStart(2, '0');
