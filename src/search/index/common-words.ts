import { stem } from '../browser/words/stem.ts';
import words from './common-words.json' with { type: 'json' };

const stems = new Set(words.map(stem));

/** Whether a word fits any question, whatever it is about. In a small dossier it may occur only once and seem to say much. */
export const isCommon = (word: string) => stems.has(stem(word));
