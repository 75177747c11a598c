import { type Dossier, all } from '../dossier/index.ts';
import { type Entry, kindNames } from '../model/index.ts';

export interface OpenQuestions {
	entry: Entry;
	gaps: string[];
	doubts: string[];
}

/** Everything the sources leave out or leave in doubt, per entry: shown, never filled in. */
export const openQuestions = (dossier: Dossier): OpenQuestions[] =>
	kindNames
		.flatMap((kind) => all(dossier, kind) as Entry[])
		.map((entry) => {
			const { gaps = [], doubts = [] } = entry.data as Partial<OpenQuestions>;
			return { entry, gaps, doubts };
		})
		.filter(({ gaps, doubts }) => gaps.length + doubts.length > 0);
