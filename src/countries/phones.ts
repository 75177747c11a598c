import { phones as be } from './be/phones.ts';
import { type Country, DEFAULT_COUNTRY } from './known.ts';
import { phones as nl } from './nl/phones.ts';
import type { PhoneRules } from './phone-rules.ts';

const RULES: Record<Country, PhoneRules> = { BE: be, NL: nl };

/** A telephone number of a country that we know, which may be across the border, or a short one as people dial it. */
export const PHONE_PATTERN = new RegExp(
	`^(?:${Object.values(RULES)
		.flatMap(({ number, short }) => [number, short])
		.join('|')})$`,
);

/** A number the way people of a country read it aloud: +3211238734 → 011 23 87 34; from elsewhere with its prefix. */
export function formatPhone(e164: string, home: Country = DEFAULT_COUNTRY): string {
	const found = Object.entries(RULES).find(([, { prefix }]) => e164.startsWith(prefix));
	if (!found) return e164;
	const [country, { prefix, sizes }] = found;
	const national = e164.slice(prefix.length);
	const words = group(`0${national}`, sizes(national));
	return country === home ? words : `${prefix} ${words.slice(1)}`;
}

/** A number as people of a country write it, as content has it: 011 23 87 34 → +3211238734, 14 038 → 14038. */
export function asE164(written: string, home: Country = DEFAULT_COUNTRY): string | undefined {
	const digits = written.replaceAll(/[\s./()-]/g, '').replace(/^00/, '+');
	const known = Object.values(RULES).find(({ prefix }) => digits.startsWith(prefix));
	const { prefix, number, short } = known ?? RULES[home];
	if (new RegExp(`^(?:${short})$`).test(digits)) return digits;
	const e164 = prefix + digits.replace(prefix, '').replace(/^0/, '');
	return new RegExp(`^${number}$`).test(e164) ? e164 : undefined;
}

function group(digits: string, sizes: readonly number[]): string {
	let start = 0;
	return sizes.map((size) => digits.slice(start, (start += size))).join(' ');
}
