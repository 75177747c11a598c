import type { Holidays } from '../holiday-rules.ts';

/** The general holidays of the Algemene termijnenwet, article 3; Good Friday counts for terms, offices stay open. */
export const holidays: Holidays = {
	dates: ['01-01', '12-25', '12-26'],
	dayBeforeOnSunday: ['04-27'],
	afterEaster: [1, 39, 50],
};
