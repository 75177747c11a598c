import { readFileSync, statSync } from 'node:fs';
import { framesOf } from './mp3.ts';

/** Four minutes in good quality for speech: longer than any fiche takes, and not too dear on a phone. */
const SOUND_BYTES = 4 * 1024 * 1024;

/** The rule that a recording breaks, if any: too big, or not what its name says. */
export function problemOfSound(path: string): string | undefined {
	if (statSync(path).size > SOUND_BYTES) return 'sound-is-small';
	return framesOf(readFileSync(path)) ? undefined : 'sound-is-real';
}
