export { EVERYWHERE } from '../browser/ask.ts';
export type { WordList } from '../browser/types.ts';
export { textOf } from './entry-text.ts';
export { searchRecords } from './records.ts';
export type { SearchRecord } from './records.ts';
export { searchWords, searchWordsOf } from './search-words.ts';
export { foreignWords } from './foreign-words.ts';
export { indexKinds, wordList } from './word-list.ts';
export { nameOf } from '../browser/names.ts';
