import { describe, expect, it } from 'vitest';
import { buildDossier, contactsFor, helpOf } from '../../../src/dossier/index.ts';
import type { Entry } from '../../../src/model/index.ts';
import { aSite, aTaxonomy, anEntry } from '../builders.ts';

const TODAY = '2026-11-30';
const TOWN = 'Lindedorp';

const contact = (id: string, data: object = {}) =>
	anEntry('contacts', id, { phone: '+3211000000', ...data });

const townWith = (help: string | undefined, ...entries: Entry[]) =>
	buildDossier({
		site: aSite(help ? { help } : {}),
		taxonomy: aTaxonomy('werk', 'taal'),
		entries,
	});

const desk = contact('onthaal');
const here = contact('hier', { places: [TOWN], serves: { themes: ['werk'] } });
const elsewhere = contact('elders', { places: ['Beukdorp'], serves: { places: ['Beukdorp'] } });
const wider = contact('ruimer', { places: ['Vlaanderen'], serves: { themes: ['werk'] } });
const action = anEntry('actions', 'actie', { places: ['Beukdorp'] });

const found = (entry: Entry, help: string | undefined, ...others: Entry[]) =>
	contactsFor(townWith(help, entry, ...others), entry, TODAY).map(
		({ contact: { id }, nearness }) => `${id} ${nearness}`,
	);

describe('to whom a reader can turn', () => {
	it.each([
		['the town by theme', [here, elsewhere, wider, desk], ['hier town', 'onthaal help']],
		['then the place', [elsewhere, wider, desk], ['elders place', 'onthaal help']],
		['then the theme farther off', [wider, desk], ['ruimer wider', 'onthaal help']],
		['then who takes any question', [desk], ['onthaal help']],
	])('is, without a contact of its own, %s', (_, contacts, expected) => {
		expect(found(action, 'onthaal', ...contacts)).toEqual(expected);
	});

	it('is nobody where nobody serves it and the town names no general contact', () => {
		expect(found(action, undefined, desk)).toEqual([]);
	});

	it('is who is named, and nobody else, where they can be reached', () => {
		const named = contact('eigen');
		const asked = anEntry('actions', 'actie', { contacts: ['eigen'] });
		expect(found(asked, 'onthaal', named, here, desk)).toEqual(['eigen named']);
	});

	it('is the nearest before a named one that gives no way to reach it', () => {
		const mute = contact('eigen', { phone: undefined });
		const asked = anEntry('actions', 'actie', { contacts: ['eigen'] });
		expect(found(asked, 'onthaal', mute, here, desk)).toEqual([
			'hier town',
			'onthaal help',
			'eigen named',
		]);
	});

	it('is a contact that says it serves this action or barrier, as if the entry named it', () => {
		const barrier = anEntry('barriers', 'drempel');
		const serving = contact('dient', { serves: { actions: ['actie'], barriers: ['drempel'] } });
		expect(found(action, 'onthaal', barrier, serving, desk)).toEqual(['dient named']);
		expect(found(barrier, 'onthaal', action, serving, desk)).toEqual(['dient named']);
	});

	it('is never what is over, also not the general contact', () => {
		const past = { validUntil: '2026-11-29' };
		const over = contact('hier', { places: [TOWN], serves: { themes: ['werk'] }, ...past });
		expect(found(action, 'onthaal', over, desk)).toEqual(['onthaal help']);
		const closed = contact('onthaal', past);
		expect(found(action, 'onthaal', closed)).toEqual([]);
		expect(helpOf(townWith('onthaal', closed), TODAY)).toBeUndefined();
	});

	it('stands once where the general contact also serves the theme', () => {
		expect(found(action, 'hier', here)).toEqual(['hier town']);
	});
});

it('of a large organisation that is asked something, a dozen are named: first those that serve the subject', () => {
	const organisation = 'stad';
	const others = Array.from({ length: 12 }, (_, at) =>
		contact(`loket-${at}`, { organisation, title: `A${at}` }),
	);
	const serving = contact('werkwinkel', {
		organisation,
		title: 'Werkwinkel',
		serves: { themes: ['werk'] },
	});
	const question = anEntry('recommendations', 'vraag', {
		themes: ['werk'],
		addressedTo: [{ organisation, basis: 'genoemd' }],
	});
	const all = found(
		question,
		undefined,
		...others,
		serving,
		anEntry('organisations', organisation),
	);
	expect(all).toHaveLength(12);
	expect(all[0]).toBe('werkwinkel named');
});
