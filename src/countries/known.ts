/** The countries whose rules we know, by their code; each has a folder here. */
export const COUNTRIES = ['BE', 'NL'] as const;

export type Country = (typeof COUNTRIES)[number];

/** The country of a town, unless site.yaml names another. */
export const DEFAULT_COUNTRY: Country = 'BE';
