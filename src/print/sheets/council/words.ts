import type { Setting } from '../setting.ts';

/** Words of the council's templates; each is council.<name> in the language file. */
const NAMES = [
	'readers',
	'timeline',
	'today',
	'happened',
	'asks',
	'asks-none',
	'unknown',
	'ideas-lead',
	'idea',
	'where',
	'door',
	'map',
	'map-lead',
	'talks',
	'sources-lead',
	'answer',
	'answer-lead',
	'answer-what',
	'answer-who',
	'answer-when',
	'answer-where',
	'back',
	'newest-title',
	'more',
	'doors-lead',
] as const;

export const councilWords = ({ t, dossier: { site } }: Setting) =>
	Object.fromEntries(NAMES.map((name) => [name, t(`council.${name}`, { place: site.place })]));
