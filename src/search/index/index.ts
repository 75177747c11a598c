export { COLUMNS, civicConcept } from './civic-words.ts';
export { conceptOf } from './concepts.ts';
export { textOf } from './readable-text.ts';
export { recordHtml } from './record-html.ts';
export { searchRecords } from './records.ts';
export type { SearchRecord, Telling } from './records.ts';
export { searchFiles } from './search-files.ts';
export type { Files, OwnPage } from './pagefind.ts';
export { searchWordsOf } from './search-words.ts';
