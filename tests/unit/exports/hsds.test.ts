import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dossier, all } from '../../../src/dossier/index.ts';
import { openState } from '../../../src/dossier/time/opening-hours.ts';
import { type HsdsTable, describeHsds, hsdsFiles, hsdsTables } from '../../../src/exports/index.ts';
import {
	type Entry,
	NTH,
	type OpeningException,
	type OpeningRule,
	WEEKDAYS,
} from '../../../src/model/index.ts';
import { type Setting, contactView } from '../../../src/views/index.ts';
import { aDossier as smallDossier } from '../builders.ts';
import { town } from '../town.ts';
import { hasShapes, shapesOf } from './shapes.ts';
import { VERSION, aDossier, anEntry, realDossier, settingFor } from './sample.ts';

/** As a reader of HSDS sees a service. */
interface Service {
	[field: string]: unknown;
	id: string;
	name: string;
	organization: { id: string; name: string };
	phones?: { number: string }[];
	languages?: { code: string; name: string }[];
	required_documents?: { document: string }[];
	service_areas?: { name: string }[];
	schedules?: Schedule[];
	service_at_locations?: { location: Location }[];
}
type Schedule = Partial<Record<string, string>> & { id: string };
interface Location {
	[field: string]: unknown;
	addresses?: { address_1: string; city: string; postal_code: string }[];
	accessibility?: { description: string }[];
}

const everything = anEntry('contacts', 'alles', {
	title: 'Vraag het aan de balie',
	service: 'Dienst Onthaal',
	organisation: 'club',
	phone: '1712',
	mail: 'balie@stad.example',
	website: 'https://stad.example/balie',
	address: 'Markt 1, bus 2, 3580 Beringen',
	coordinates: { latitude: 51.05, longitude: 5.22 },
	languages: ['nl', 'ar'],
	cost: 'Gratis.',
	forWhom: 'Voor jongeren.',
	bring: ['Je identiteitskaart.', 'Een brief.'],
	interpreter: 'Vraag een tolk.',
	appointment: { need: 'verplicht', how: 'Bel vooraf.' },
	reach: { stop: 'Halte Markt.', stepFree: 'Er is een lift.', ring: 'Bel aan.' },
	alert: 'De lift is stuk.',
	places: ['Beringen', 'Paal'],
	status: 'tijdelijk-dicht',
	assuredOn: '2026-11-12',
	hoursNote: ['na de les'],
	hours: [
		{ days: ['maandag', 'woensdag'], times: ['09:00-12:00', '13:30-24:00'] },
		{ days: ['dinsdag'], which: ['eerste', 'laatste'], times: ['18:00-20:00'] },
		{ days: ['vrijdag'], weeks: 'oneven', times: ['10:00-12:00'], byAppointment: true },
	],
	exceptions: [{ from: '2026-12-24', to: '2026-12-31' }],
});
const made = aDossier(
	anEntry('organisations', 'stad', { title: 'Stad' }),
	anEntry('organisations', 'club', { title: 'De club', partOf: 'stad', alsoPrintedAs: ['Club'] }),
	everything,
	anEntry('contacts', 'weinig', { address: 'Ergens achter de kerk' }),
	anEntry('contacts', 'gestopt', { status: 'gestopt', phone: '+3211238734', address: 'Markt 1' }),
	anEntry('contacts', 'voorbij', { validUntil: '2025', mail: 'oud@stad.example' }),
);

const dossiers: [string, Dossier][] = [
	['the real content', realDossier()],
	['a small town', town],
	['contact points with everything and with little', made],
];

const servicesOf = (setting: Setting) => hsdsTables(setting).services as unknown as Service[];

describe.each(dossiers)('HSDS of %s', (_, dossier) => {
	const setting = settingFor(dossier);
	const tables = hsdsTables(setting);
	const pairs = all(dossier, 'contacts').map((entry, at): [Entry<'contacts'>, Service] => [
		entry,
		tables.services[at] as unknown as Service,
	]);

	test.skipIf(!hasShapes).each(Object.keys(tables) as HsdsTable[])(
		'the %s are valid by the schema of HSDS 3.0, and hold no other fields',
		(table) => {
			const { schema, validate } = schemaOf(table);
			for (const node of tables[table]) {
				expect(validate(node) ? [] : validate.errors, JSON.stringify(node)).toEqual([]);
				expect(unknownIn(node, schema.properties ?? {})).toEqual([]);
			}
		},
	);

	test('read back it says what the pages say', () => {
		for (const [entry, service] of pairs)
			expect(readBack(service), entry.id).toEqual(saidOf(setting, entry));
	});

	test('the tables hang together, and every name occurs once', () => {
		const { services, organizations, locations, schedules } = tables;
		const ids = [services, organizations, locations, schedules].flat().map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const known = new Set(ids);
		for (const one of services) expect(known).toContain(one['organization_id']);
		for (const one of schedules) expect(known).toContain(one['service_id']);
		expect(describeHsds(setting).files.map(({ count }) => count)).toEqual(
			[services, organizations, locations, schedules].map(({ length }) => length),
		);
	});
});

test('a town without contact points has no such files', () => {
	expect(hsdsFiles(aDossier())).toEqual([]);
});

test('nobody reaches what is over, nor learns a name', () => {
	const text = JSON.stringify(servicesOf(settingFor(made)));
	expect(text).not.toMatch(/11238734|oud@stad/);
	expect(servicesOf(settingFor(made)).map(({ status }) => status)).toEqual(
		all(made, 'contacts').map(({ id }) => STATES[id]),
	);
});
const STATES: Record<string, string> = {
	alles: 'temporarily closed',
	gestopt: 'defunct',
	voorbij: 'inactive',
	weinig: 'active',
};

const club = anEntry('organisations', 'club');

test('any hours are open at the same moments after they were read back', () => {
	fc.assert(
		fc.property(openings, moments, (hours, at) => {
			const opening = { ...hours, onHolidays: 'open' as const };
			const contact = anEntry('contacts', 'een', opening);
			const [service] = servicesOf(settingFor(smallDossier(club, contact)));
			const read = openingFrom(service?.schedules ?? []);
			for (const moment of at)
				expect(openState({ ...read, onHolidays: 'open' }, moment, () => false)).toEqual(
					openState(opening, moment, () => false),
				);
		}),
		{ numRuns: 200 },
	);
});

/** The schema of a service has all others inside. */
const schemas = new Map<HsdsTable, { schema: Schema; validate: ValidateFunction }>();
function schemaOf(table: HsdsTable) {
	const service = JSON.parse(shapesOf('hsds-3.0/service.json')).properties;
	const schema = {
		services: { type: 'object', properties: service, required: ['id', 'name', 'status'] },
		organizations: service.organization,
		locations: service.service_at_locations.items.properties.location,
		schedules: service.schedules.items,
	}[table];
	const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
	const found = schemas.get(table) ?? { schema, validate: ajv.compile(schema) };
	schemas.set(table, found);
	return found;
}

function unknownIn(value: unknown, properties: Record<string, Schema>): string[] {
	return Object.entries(value as object).flatMap(([name, inner]) => {
		const schema = properties[name];
		if (!schema) return [name];
		const below = schema.properties ?? schema.items?.properties;
		return below ? [inner].flat().flatMap((one) => unknownIn(one, below)) : [];
	});
}
interface Schema {
	properties?: Record<string, Schema>;
	items?: Schema;
}

/** What a program that knows HSDS and not us tells about a service. */
function readBack(service: Service) {
	const { location } = service.service_at_locations?.[0] ?? {};
	const address = location?.addresses?.[0];
	const town = [address?.postal_code, address?.city].filter(Boolean).join(' ');
	return {
		title: service['alternate_name'] ?? service.name,
		name: service.name,
		organisation: service.organization.name,
		phone: service.phones?.[0]?.number,
		mail: service['email'],
		website: service['url'],
		address: address && [address.address_1, town].filter(Boolean).join(', '),
		latitude: location?.['latitude'],
		stop: location?.['transportation'],
		stepFree: location?.accessibility?.[0]?.description,
		ring: location?.['description'],
		languages: service.languages?.map(({ code }) => code) ?? [],
		cost: service['fees_description'],
		forWhom: service['eligibility_description'],
		interpreter: service['interpretation_services'],
		appointment: service['application_process'],
		bring: service.required_documents?.map(({ document }) => document).join('; '),
		assuredOn: service['assured_date'],
		alert: service['alert'] ?? '',
		isShut: service['status'] === 'temporarily closed',
		isOver: service['status'] === 'defunct' || service['status'] === 'inactive',
		...openingFrom(service.schedules ?? []),
	};
}

function saidOf(setting: Setting, entry: Entry<'contacts'>): ReturnType<typeof readBack> {
	const view = contactView(setting, entry);
	const { data } = entry;
	const of = (name: string) => view.practical.find((one) => one.name === name)?.line;
	return {
		title: view.title,
		name: view.service || view.title,
		organisation: view.organisation.title,
		phone: view.phone?.number,
		mail: view.mail,
		website: view.website,
		address: view.address,
		latitude: view.isOver ? undefined : data.coordinates?.latitude,
		stop: of('stop'),
		stepFree: of('stepFree'),
		ring: of('ring'),
		languages: view.isOver ? [] : data.languages,
		cost: of('cost'),
		forWhom: of('forWhom'),
		interpreter: of('interpreter'),
		appointment: of('appointment'),
		bring: of('bring'),
		assuredOn: data.assuredOn,
		alert: view.alert,
		isShut: view.isShut,
		isOver: view.isOver,
		...(view.isOver
			? { hours: [], exceptions: [], notes: [] }
			: {
					hours: data.hours.flatMap(({ times, ...rule }) =>
						times.map((time) => ({
							...rule,
							days: WEEKDAYS.filter((day) => rule.days.includes(day)),
							times: [time],
						})),
					),
					exceptions: data.exceptions
						.filter(({ from, to = from }) => to >= VERSION)
						.map(({ from, to = from, times }) => ({ from, to, times })),
					notes: data.hoursNote,
				}),
	};
}

const CODES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The rules behind the schedules. */
function openingFrom(schedules: readonly Schedule[]) {
	const regular = schedules.filter(({ freq }) => freq);
	const other = schedules.filter(({ freq, valid_from }) => !freq && valid_from);
	const words = schedules.filter(({ freq, valid_from }) => !freq && !valid_from);
	const perPeriod = Map.groupBy(other, (one) => `${one['valid_from']} ${one['valid_to']}`);
	return {
		hours: regular.map(ruleFrom),
		exceptions: [...perPeriod.values()].map((own): OpeningException => ({
			from: own[0]?.['valid_from'] ?? '',
			to: own[0]?.['valid_to'],
			times: own.flatMap(timesIn),
		})),
		notes: words.map(({ description }) => description),
	};
}

const timesIn = ({ opens_at, closes_at }: Schedule) =>
	opens_at ? [`${opens_at}-${closes_at}`] : [];

function ruleFrom(schedule: Schedule): OpeningRule {
	const parts = (schedule['byday'] ?? '').split(',');
	const days = new Set(parts.map((part) => part.slice(-2)));
	const nth = new Set(parts.map((part) => part.slice(0, -2)).filter(Boolean));
	const { valid_from: from, valid_to: to, byweekno } = schedule;
	const weeks = byweekno && (Number(byweekno.split(',')[0]) % 2 === 0 ? 'even' : 'oneven');
	return {
		days: WEEKDAYS.filter((_, at) => days.has(CODES[at] ?? '')),
		which: NTH.filter((_, at) => nth.has(at === 4 ? '-1' : String(at + 1))),
		times: timesIn(schedule),
		weeks: weeks || 'elke',
		...(from && { from }),
		...(to && { to }),
		byAppointment: schedule['attending_type'] !== undefined,
	};
}

const dayOf2027 = fc
	.integer({ min: 0, max: 400 })
	.map((n) => new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10));
const spans = fc.uniqueArray(
	fc.constantFrom<string[]>('08:00-12:00', '12:00-13:00', '13:30-24:00'),
	{
		minLength: 1,
		maxLength: 3,
	},
);
const openings = fc.record({
	hours: fc.array(
		fc.record({
			days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 4 }),
			which: fc.uniqueArray(fc.constantFrom(...NTH), { maxLength: 2 }),
			weeks: fc.constantFrom('elke' as const, 'even' as const, 'oneven' as const),
			times: spans,
			byAppointment: fc.boolean(),
		}),
		{ maxLength: 4 },
	),
	exceptions: fc
		.array(fc.record({ from: dayOf2027, times: fc.oneof(fc.constant<string[]>([]), spans) }), {
			maxLength: 2,
		})
		.filter(([a, b]) => a?.from !== b?.from || !a),
});
const moments = fc.array(
	fc.record({ day: dayOf2027, time: fc.constantFrom('07:59', '08:00', '12:30', '13:00', '23:59') }),
	{ minLength: 5, maxLength: 5 },
);
