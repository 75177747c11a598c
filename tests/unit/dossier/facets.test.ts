import { expect, test } from 'vitest';
import { facetsOf } from '../../../src/dossier/index.ts';
import { aDossier, anEntry } from '../builders.ts';

const over = anEntry('actions', 'voorbij', { state: 'loopt', validUntil: '2025-09-30' });
const running = anEntry('actions', 'loopt-nog', { state: 'loopt', validUntil: '2027' });
const endless = anEntry('actions', 'zonder-einde', { state: 'loopt' });
const dossier = aDossier(over, running, endless);

const standings = (today: string) => {
	const facet = facetsOf(dossier, 'actions', today).find(({ name }) => name === 'stand');
	return [...(facet?.values ?? [])].map(([value, entries]) => [value, entries.map(({ id }) => id)]);
};

test('an action that is over does not stand among those that run, whatever its source said', () => {
	expect(standings('2026-11-25')).toEqual([
		['loopt', ['loopt-nog', 'zonder-einde']],
		['voorbij', ['voorbij']],
	]);
});
