/** All code of the search page in one file, with the parts that the bench calls itself. */
export { foreignAt, loadPagefind, loadWords } from '../../../src/search/browser/page/load.ts';
export { startSearchPage } from '../../../src/search/browser/page/page.ts';
export { resultsOf, search } from '../../../src/search/browser/search.ts';
