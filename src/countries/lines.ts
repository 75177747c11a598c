import { lines as belgian } from './be/lines.ts';
import type { Country } from './known.ts';
import { lines as dutch } from './nl/lines.ts';
import type { NationalLine } from './national-line.ts';

const LINES: Record<Country, readonly NationalLine[]> = { BE: belgian, NL: dutch };

/** What a town may leave out. */
export const LINE_IDS = Object.values(LINES).flatMap((lines) => lines.map(({ id }) => id));

export const linesIn = (country: Country): readonly NationalLine[] => LINES[country];
