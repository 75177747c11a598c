import { remembered } from '../remember.ts';
import table from './sounds.json' with { type: 'json' };

/** How Dutch spellings of one sound are brought together, in this order. */
const SOUNDS = table.map(
	([pattern = '', sound = '']) => [new RegExp(pattern, 'g'), sound] as const,
);

/** What a word sounds like: two spellings of one sound give the same key. */
export const soundOf = remembered((word) =>
	SOUNDS.reduce((found, [pattern, sound]) => found.replace(pattern, sound), word),
);
