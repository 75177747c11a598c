import type { Pointer } from '../../model/index.ts';
import { type Evidence, evidenceOf } from '../../views/index.ts';
import type { Setting } from './setting.ts';

/** One footnote line: the passages in one source, and which source that is. */
export interface Note {
	/** Stands for the source. */
	letter: string;
	passages: string;
	source: string;
	about: string;
	url: string;
}

/** Evidence as footnote lines, one per source, so that a source's title stands there once. */
export const notesOf = (evidence: readonly Evidence[]): Note[] =>
	evidence.map(({ letter, passages, title, about, url = '' }) => ({
		letter,
		passages: passages.map(({ words }) => words).join('; '),
		source: title,
		about,
		url,
	}));

export const notesFor = (setting: Setting, pointers: readonly Pointer[]): Note[] =>
	notesOf(evidenceOf(setting, pointers));
