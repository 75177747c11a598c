import type { Holidays } from '../holiday-rules.ts';

/** The ten legal holidays: https://werk.belgie.be/nl/faq/vragen-en-antwoorden-over-feestdagen. */
export const holidays: Holidays = {
	dates: ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'],
	afterEaster: [1, 39, 50],
};
