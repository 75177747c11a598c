export { all, buildDossier, get, linked } from './dossier.ts';
export type { Content, Dossier } from './dossier.ts';
export type { Problem } from './problem.ts';
export * from './views.ts';
