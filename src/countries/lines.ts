import { lines as belgian } from './be/lines.ts';
import type { Country } from './known.ts';
import type { NationalLine } from './national-line.ts';

const LINES: Record<Country, readonly NationalLine[]> = { BE: belgian, NL: [] };

/** What a town may leave out. */
export const LINE_IDS = Object.values(LINES).flatMap((lines) => lines.map(({ id }) => id));

export const linesIn = (country: Country): readonly NationalLine[] => LINES[country];
