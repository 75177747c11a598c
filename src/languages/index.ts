export { COMPLETE, DEFAULT_ORIGINAL } from './original.ts';
export { amountsTable } from './amounts.ts';
export * from './dates.ts';
export { autonym, direction, foreign } from './scripts.ts';
export { formatHours, formatWeekdays } from './times.ts';
export { isOld, translationNotice } from './translation-notice.ts';
export type { NoticeOf } from './translation-notice.ts';
export { translator } from './words.ts';
export type { Translate, Words } from './words.ts';
