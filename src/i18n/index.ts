export * from './dates.ts';
export { formatPhone } from './phones.ts';
export { slug } from './slugs.ts';
export * from './urls.ts';
export { translator } from './words.ts';
export type { Translate, Words } from './words.ts';
