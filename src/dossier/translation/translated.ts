import type { KindName, MadeFrom, Translation } from '../../model/index.ts';
import type { Passage } from '../passages.ts';

/** A translation beside its Dutch fiche. */
export interface Translated {
	kind: KindName;
	id: string;
	lang: string;
	file: string;
	data: Translation;
	body: string;
	/** The Dutch text is no longer the one it was made from. */
	isStale: boolean;
	/** Which passages changed since; absent when the file does not say what it was made from, part by part. */
	changes?: Changes;
}

/** Passages of the translation beside those of the Dutch, per part. */
export type Changes = Record<keyof MadeFrom, Passage[]>;
