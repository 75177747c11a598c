export * from './contribute.ts';
export * from './face.ts';
export { facetIn, facetValueIn, localName, localPath, segmentIn } from './local-path.ts';
export * from './urls.ts';
