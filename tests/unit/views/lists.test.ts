import { describe, expect, it } from 'vitest';
import { facetPaths, listView } from '../../../src/views/index.ts';
import { VERSION, aDossier, anEntry, settingFor } from '../exports/sample.ts';

describe('lists by place', () => {
	const dossier = aDossier(
		anEntry('actions', 'een', { title: 'Een', places: ['Dilsen-Stokkem'] }),
		anEntry('actions', 'twee', { title: 'Twee', places: ['Dilsen Stokkem', 'Beringen'] }),
		anEntry('actions', 'drie', { title: 'Drie', places: ['Dilsen-Stokkem', '!!!'] }),
	);
	const byPlace = facetPaths(dossier, VERSION).filter(
		({ params: { facet } }) => facet === 'plaats',
	);

	it('are one for each address, however the place was spelt', () => {
		expect(byPlace.map(({ params: { value } }) => value).sort()).toEqual([
			'beringen',
			'dilsen-stokkem',
		]);
		const [both] = byPlace.filter(({ params: { value } }) => value === 'dilsen-stokkem');
		expect(both?.props.entries.map(({ id }) => id).sort()).toEqual(['drie', 'een', 'twee']);
		expect(both?.props.chosen.value).toBe('Dilsen-Stokkem');
	});

	it('are linked as they are made, and say where the reader is', () => {
		const page = byPlace.find(({ params: { value } }) => value === 'dilsen-stokkem')?.props;
		const list = listView(settingFor(dossier), page ?? { kind: 'actions', entries: [] });
		const links = list.facets.find(({ name }) => name === 'plaats');
		expect(links?.values.map(({ path, count, isHere }) => [path, count, isHere])).toEqual(
			expect.arrayContaining([
				['/acties/plaats/dilsen-stokkem/', 3, true],
				['/acties/plaats/beringen/', 1, false],
			]),
		);
		expect(links?.values).toHaveLength(2);
	});
});
