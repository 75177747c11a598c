import type { Country } from '../known.ts';

/** Whether a town is in Flanders: its decrees and services are not those of the rest of Belgium. */
export const isFlemish = ({ country, original }: { country: Country; original: string }): boolean =>
	country === 'BE' && original === 'nl';
