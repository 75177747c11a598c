export { EVERYWHERE } from './browser/ask.ts';
export type { WordList } from './browser/types.ts';
export { textOf } from './entry-text.ts';
export { searchRecords } from './records.ts';
export type { SearchRecord } from './records.ts';
export { foreignWords, indexKinds, wordList } from './word-list.ts';
export { nameOf } from './browser/names.ts';
