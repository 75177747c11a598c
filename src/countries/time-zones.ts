import type { Country } from './known.ts';

const ZONES: Record<Country, string> = { BE: 'Europe/Brussels', NL: 'Europe/Amsterdam' };

/** The name by which calendars and schema.org know the time of a country. All of ours keep Central European Time. */
export const timeZoneOf = (country: Country): string => ZONES[country];
