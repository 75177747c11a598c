import type { Filters } from './types.ts';

/** What the address of a search says: it gives the same search again. */
export interface Request {
	query: string;
	filters: Filters;
}

const FILTERS = ['soort', 'thema', 'plaats', 'doelgroep', 'taal'];

export function readAddress(search: string): Request {
	const given = new URLSearchParams(search);
	const filters: Filters = {};
	for (const name of FILTERS) {
		const value = given.get(name);
		if (value) filters[name] = value;
	}
	return { query: (given.get('q') ?? '').trim(), filters };
}

export function writeAddress({ query, filters }: Request): string {
	const given = new URLSearchParams();
	if (query) given.set('q', query);
	for (const name of FILTERS) {
		const value = filters[name];
		if (value) given.set(name, value);
	}
	return `?${given}`;
}
