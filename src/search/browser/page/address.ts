import type { Filters, Order } from '../types.ts';

/** What the address of a search says: it gives the same search again. */
export interface Request {
	query: string;
	filters: Filters;
	order?: Order;
}

const FILTERS = [
	'soort',
	'thema',
	'plaats',
	'doelgroep',
	'taal',
] as const satisfies (keyof Filters)[];

export function readAddress(search: string): Request {
	const given = new URLSearchParams(search);
	const filters: Filters = {};
	for (const name of FILTERS) {
		const value = given.get(name);
		if (value) filters[name] = value;
	}
	const order = given.get('volgorde') === 'nieuw' && { order: 'nieuw' as const };
	return { query: (given.get('q') ?? '').trim(), filters, ...order };
}

export function writeAddress({ query, filters, order }: Request): string {
	const given = new URLSearchParams();
	if (query) given.set('q', query);
	for (const name of FILTERS) {
		const value = filters[name];
		if (value) given.set(name, value);
	}
	if (order) given.set('volgorde', order);
	return `?${given}`;
}
