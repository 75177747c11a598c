export { amountsTable } from './amounts.ts';
export * from './contribute.ts';
export * from './dates.ts';
export { autonym, direction, foreign, localeOf } from './languages.ts';
export { formatPhone } from './phones.ts';
export { slug } from './slugs.ts';
export * from './urls.ts';
export { translator } from './words.ts';
export type { Translate, Words } from './words.ts';
