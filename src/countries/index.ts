export { COUNTRIES, DEFAULT_COUNTRY } from './known.ts';
export type { Country } from './known.ts';
export { linesIn } from './lines.ts';
export type { NationalLine } from './national-line.ts';
export { PHONE_PATTERN, formatPhone } from './phones.ts';
