import type { PhoneRules } from '../phone-rules.ts';

/** Zones of two digits; all others have three. Source: BIPT numbering plan. */
const SHORT_ZONES = ['2', '3', '4', '9'];

/** Belgium: eight digits, or nine for a mobile phone; short ones as people dial them: 112, 1700. */
export const phones: PhoneRules = {
	prefix: '+32',
	number: String.raw`\+32(?:4\d{8}|[1-9]\d{7})`,
	short: String.raw`1\d{2,3}`,
	sizes: (national) => {
		if (national.startsWith('800')) return [4, 2, 3];
		if (national.length === 9) return [4, 2, 2, 2];
		return SHORT_ZONES.includes(national[0] ?? '') ? [2, 3, 2, 2] : [3, 2, 2, 2];
	},
};
