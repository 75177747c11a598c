import {
	cardsIn,
	entriesIn,
	fillChapters,
	sourcesBehind,
	wordsBehind,
} from '../../dossier/index.ts';
import type { Entry } from '../../model/index.ts';
import { openQuestions, sourceCard } from './back.ts';
import { keyOf } from './cards/common.ts';
import { chaptersOf } from './chapter-data.ts';
import { frontOf } from './front.ts';
import { labelsOf } from './labels.ts';
import type { Setting } from './setting.ts';
import { legendOf, streetOf } from './street.ts';
import { wordCard } from './words.ts';

/** Everything the templates need for one publication: plain data, ready to be laid out. */
export function documentData(setting: Setting, publication: Entry<'publications'>) {
	const filled = fillChapters(setting.dossier, publication.data);
	const open = openQuestions(filled);
	const recommendations = entriesIn(filled, 'recommendations');
	return {
		...frontOf(setting, publication),
		labels: labelsOf(setting.t),
		chapters: chaptersOf(setting, publication, filled),
		street: streetOf(setting, recommendations),
		legend: legendOf(setting, recommendations),
		open,
		standing: [...cardsIn(filled).map(keyOf), ...open.map(({ key }) => `open/${key}`)],
		sources: sourcesBehind(setting.dossier, publication, filled).map((source) =>
			sourceCard(setting, source),
		),
		words: wordsBehind(setting.dossier, publication, filled).map((word) => wordCard(setting, word)),
	};
}

export type DocumentData = ReturnType<typeof documentData>;
