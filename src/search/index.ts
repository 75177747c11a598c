export type { WordList } from './browser/types.ts';
export { textOf } from './entry-text.ts';
export { wordList } from './word-list.ts';
