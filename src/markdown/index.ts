export { headingId, sectionsOf } from './headings.ts';
export { isSafeLink } from './links.ts';
export type * from './nodes.ts';
export { parse } from './parse.ts';
export { toText } from './text.ts';
export { findUnsafe } from './unsafe.ts';
export type { Unsafe } from './unsafe.ts';
