import type { PhoneRules } from '../phone-rules.ts';

/** Zones of two digits, 0 left out; all others have three. Source: the numbering plan of the ACM. */
const SHORT_ZONE = /^(?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\d|8[24578])/;

/** The Netherlands: nine digits; a mobile phone begins with 6, a free number with 800 and may be shorter. Short ones: 112, and 14 with the zone of a town. */
export const phones: PhoneRules = {
	prefix: '+31',
	number: String.raw`\+31(?:[1-9]\d{8}|800\d{4})`,
	short: String.raw`1\d{2}|14\d{2,4}`,
	sizes: (national) => {
		if (national.startsWith('800')) return [4, 4];
		if (national.startsWith('6')) return [2, 2, 2, 2, 2];
		return SHORT_ZONE.test(national) ? [3, 3, 2, 2] : [4, 2, 2, 2];
	},
};
