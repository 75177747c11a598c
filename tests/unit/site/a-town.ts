import type town from 'virtual:drempelwijzer';
import { readContent, siteWords } from '../../../src/check/index.ts';
import { TODAY } from '../check/temp-content.ts';

/** Stands in for the town that Astro gives the site's modules: our own content, on the day of the tests. */
const { readable, words } = readContent('content');
const { site, taxonomy } = readable;
if (!site || !taxonomy) throw new Error('Our own content cannot be read');

export default {
	site,
	taxonomy,
	contentDir: 'content',
	day: TODAY,
	printed: [],
	words: siteWords(words, site.original),
	ownWords: [],
} satisfies typeof town;
