/** Zones of two digits; all others have three. Source: BIPT numbering plan. */
const SHORT_ZONES = ['2', '3', '4', '9'];

/** A Belgian number the way people read it aloud: +3211238734 → 011 23 87 34, and 112 as it is. */
export function formatPhone(e164: string): string {
	if (!e164.startsWith('+')) return e164;
	const national = e164.replace('+32', '');
	if (national.startsWith('800')) return group(`0${national}`, [4, 2, 3]);
	if (national.length === 9) return group(`0${national}`, [4, 2, 2, 2]);
	return SHORT_ZONES.includes(national[0] ?? '')
		? group(`0${national}`, [2, 3, 2, 2])
		: group(`0${national}`, [3, 2, 2, 2]);
}

function group(digits: string, sizes: number[]): string {
	let start = 0;
	return sizes.map((size) => digits.slice(start, (start += size))).join(' ');
}
