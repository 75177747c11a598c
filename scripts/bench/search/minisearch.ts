import MiniSearch from 'minisearch';
import snowball from 'snowball-stemmers';
import { type Dossier, all } from '../../../src/dossier/index.ts';
import { fold, tokens } from '../../../src/search/browser/words/fold.ts';
import { stopWords } from '../../../src/search/browser/words/stop-words.ts';
import type { Concept } from '../../../src/search/browser/types.ts';
import { conceptOf, searchWordsOf, textOf } from '../../../src/search/index/index.ts';
import { addressOf, entriesWithPages, linkedTitles } from './pages.ts';

/** The peer to beat: MiniSearch with Dutch stems, the same stop words and the words of glossary and vocabulary put into the entries. */
export function miniSearch(
	dossier: Dossier,
	civic: readonly Concept[],
): (query: string) => string[] {
	const concepts = [...all(dossier, 'glossary').map(({ data }) => conceptOf(data)), ...civic];
	const stemmer = snowball.newStemmer('dutch');
	const processTerm = (term: string) =>
		stopWords.has(term) || term.length < 2 ? null : stemmer.stem(term);
	const index = new MiniSearch({
		fields: ['title', 'summary', 'text', 'keywords', 'linked'],
		tokenize: tokens,
		processTerm,
		searchOptions: {
			boost: { title: 4, summary: 2, keywords: 1.5, linked: 0.3 },
			prefix: true,
			fuzzy: 0.2,
			processTerm,
		},
	});
	for (const entry of entriesWithPages(dossier))
		index.add({
			id: addressOf(entry),
			title: entry.data.title,
			summary: entry.data.summary,
			text: [entry.id, ...textOf(entry)].join('\n'),
			linked: linkedTitles(dossier, entry).join('\n'),
			keywords: [
				...searchWordsOf(entry),
				...keywordsFor(concepts, `${entry.data.title} ${entry.data.summary}`),
			].join('\n'),
		});
	return (query) => index.search(query).map(({ id }) => String(id));
}

/** All words of the concepts that an entry's title or summary names. */
function keywordsFor(concepts: readonly Concept[], text: string): string[] {
	const folded = ` ${tokens(text).join(' ')} `;
	return concepts
		.filter(({ own }) => own.some((form) => folded.includes(` ${tokens(form).join(' ')} `)))
		.flatMap(({ own, plain, foreign }) => [...own, ...plain, ...Object.values(foreign).flat()])
		.map((word = '') => fold(word));
}
