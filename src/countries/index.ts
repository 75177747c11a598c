export { COUNTRIES, DEFAULT_COUNTRY } from './known.ts';
export { linesIn } from './lines.ts';
export { PHONE_PATTERN, formatPhone } from './phones.ts';
