export * from './contribute.ts';
export { facetIn, localPath, segmentIn } from './local-path.ts';
export * from './urls.ts';
