export { isFlemish } from './be/flemish.ts';
export { COUNTRIES, DEFAULT_COUNTRY } from './known.ts';
export type { Country } from './known.ts';
export { linesIn } from './lines.ts';
export { addressParts } from './postcodes.ts';
export { timeZoneOf } from './time-zones.ts';
export { PHONE_PATTERN, asE164, formatPhone } from './phones.ts';
