import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Page, expect, test } from 'playwright/test';
import { formatDate } from '../../src/languages/index.ts';
import { formatPhone } from '../../src/countries/index.ts';
import { type KindName, kinds } from '../../src/model/index.ts';
import { poppler } from '../print/readers.ts';
import { wordsIn } from '../words.ts';

/**
 * What a page says of an entry, every other output that carries it says too. Compares finished outputs: the text of the
 * page is the measure, and nothing here asks the code that made them.
 */
const OUTPUTS = {
	fiche: ['state', 'who', 'places', 'period', 'addressees', 'contacts', 'moments', 'events'],
	brochure: ['state', 'who', 'places', 'period', 'addressees', 'contacts', 'moments', 'events'],
	card: ['state', 'phone'],
	'whole text': ['state', 'who', 'places', 'period', 'addressees', 'moments', 'events'],
	document: ['state', 'who', 'places', 'period', 'addressees', 'moments', 'events'],
	'two languages': ['state', 'who', 'places', 'period', 'addressees'],
	list: ['standing'],
	table: ['state', 'who', 'places', 'period', 'addressees'],
	feed: ['events'],
	calendar: ['days'],
	agenda: ['dated'],
	'linked data': ['days'],
	data: ['state', 'contacts'],
	search: ['state', 'standing', 'places', 'addressees'],
} as const satisfies Record<string, (keyof Facts)[]>;

interface Facts {
	state: string[];
	/** What stands first, in a word. */
	standing: string[];
	who: string[];
	places: string[];
	period: string[];
	addressees: string[];
	/** Telephone numbers, and names where there is none. */
	contacts: string[];
	/** The telephone number of a contact point on its own page. */
	phone: string[];
	moments: string[];
	/** Titles of moments with a date, and of those with a whole day. */
	dated: string[];
	days: string[];
	events: string[];
}

interface Entry {
	kind: KindName;
	id: string;
	data: { title: string; phone?: string; cancelled?: { reason?: string } };
	standing?: { state: string; date?: string };
	contacts: string[];
}

const KINDS = ['barriers', 'recommendations', 'actions', 'contacts'] as const;
const t = wordsIn('nl');
const town = process.env['TEST_TOWN'];
const SITES = [
	{ name: 'the dossier', base: 'http://localhost:4399/', dir: process.env['TEST_SITE'] ?? 'dist' },
	...(town ? [{ name: 'another town', base: 'http://localhost:4398/dossier/', dir: town }] : []),
];

for (const { name, base, dir } of SITES)
	test(`every output of ${name} says the same of an entry`, async ({ page }) => {
		test.setTimeout(600_000);
		const { entries } = JSON.parse(readFileSync(join(dir, 'data/dossier.json'), 'utf8')) as {
			entries: Entry[];
		};
		const outputs = openOutputs(page, base, dir, entries);
		const wrong: string[] = [];
		const compared = new Map<string, number>();
		for (const entry of entries.filter(({ kind }) => KINDS.some((one) => one === kind))) {
			const facts = await factsOnPage(page, `${base}${pathOf(entry)}`);
			for (const [output, carries] of Object.entries(OUTPUTS)) {
				const text = await outputs[output as keyof typeof OUTPUTS](entry);
				if (text === undefined) continue;
				for (const fact of carries)
					for (const said of facts[fact]) {
						compared.set(output, (compared.get(output) ?? 0) + 1);
						if (!plain(text).includes(plain(said)))
							wrong.push(`${entry.kind}/${entry.id}: ${output} does not say ${fact} “${said}”`);
					}
			}
		}
		expect(wrong).toEqual([]);
		// An output that was never compared would hide everything.
		expect([...compared.keys()].sort()).toEqual(expect.arrayContaining(neverEmpty(name)));
	});

/** Only a town with something to come has these. */
const OF_MOMENTS = ['agenda', 'calendar', 'linked data'];

const neverEmpty = (name: string) =>
	name === 'the dossier'
		? Object.keys(OUTPUTS).filter((output) => !OF_MOMENTS.includes(output))
		: ['brochure', 'data', 'fiche', 'list', ...OF_MOMENTS];

const pathOf = ({ kind, id }: Entry) => `${kinds[kind].segment}/${id}/`;

/** A link in the heading leads to another contact point, that helps where this one cannot. */
const OWN_CARD = '.card:not(:has(> :is(h2, h3) a))';
/** Where a page says what. */
const PLACES = {
	state: '.hero .state > span',
	standing: '.hero .state > span, .light > .strip b',
	addressees: '.hero .to li',
	contacts: '.card a[href^="tel:"] bdi',
	moments: '.moments li > b, .moments .when, .moments .place, .moments .off',
	dated: '.moments li:has(time) > b',
	events: '.time li > p:not(.note)',
	ownState: `${OWN_CARD} > p:last-child`,
	ownPhone: `${OWN_CARD} a[href^="tel:"] bdi`,
};

/** What the page of an entry says, read as a visitor's browser shows it. */
async function factsOnPage(page: Page, address: string): Promise<Facts> {
	await page.goto(address);
	const { said, rows, days } = await page.evaluate((places) => {
		const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
		return {
			said: Object.entries(places).map(([name, place]): [string, string[]] => [
				name,
				all(place).map((one) => one.innerText.trim()),
			]),
			rows: all('dl > div').map((row): [string, string[]] => [
				row.querySelector('dt')?.textContent.trim() ?? '',
				[...row.querySelectorAll('dd')].map((one) => one.innerText),
			]),
			// A year or a month is no day to put in a calendar.
			days: all('.moments li:has(time)')
				.filter((one) => one.querySelector('time')?.dateTime.length === '2027-01-05'.length)
				.map((one) => one.querySelector('b')?.innerText ?? ''),
		};
	}, PLACES);
	const texts = Object.fromEntries(
		said.map(([name, all]) => [name, all.filter(Boolean)]),
	) as Record<keyof typeof PLACES, string[]>;
	const facts = (label: string) => [
		...new Set(rows.flatMap(([name, values]) => (name === label ? values : []))),
	];
	const isContact = address.includes('/contact/');
	return {
		...texts,
		state: [...texts.state, ...facts(t('fact.state')), ...(isContact ? texts.ownState : [])],
		who: [...facts(t('fact.organisers')), ...facts(t('fact.partners'))],
		places: facts(t('fact.places')),
		period: facts(t('fact.period')),
		addressees: texts.addressees.map((text) =>
			text.replace(t('recommendation.to'), '').replace(t('recommendation.read').trim(), ''),
		),
		phone: isContact ? texts.ownPhone : [],
		days,
	};
}

type Outputs = Record<keyof typeof OUTPUTS, (entry: Entry) => Promise<string | undefined>>;

/** Where each output says something of an entry; undefined where it does not carry the entry. */
function openOutputs(page: Page, base: string, dir: string, entries: readonly Entry[]): Outputs {
	const file = (path: string) => readIfThere(join(dir, path));
	const pdf = once(async (path: string) => {
		const bytes = file(path);
		return bytes && poppler(bytes);
	});
	const found = searchable(dir);
	const publications = entries.filter(({ kind }) => kind === 'publications');
	const wholeTexts = once(async (id: string) => {
		const addresses = globSync(`publicaties/${id}/lezen/*/**/index.html`, { cwd: dir });
		const found: Record<string, string> = {};
		for (const path of addresses)
			Object.assign(found, await sectionsOf(page, base + path.replace('index.html', '')));
		return found;
	});
	const lists = once((segment: string) => linksOf(page, `${base}${segment}/`));
	const agenda = once(() => agendaOf(page, `${base}agenda/`));
	// Our own pages let nothing become a page.
	const blank = page.context().newPage();
	const fiche = (entry: Entry, folder: string) =>
		pdf(`druk/${folder}fiches/${kinds[entry.kind].segment}/${entry.id}.pdf`);
	return {
		fiche: (entry) => fiche(entry, ''),
		'two languages': (entry) => fiche(entry, 'ar/'),
		brochure: async (entry) => {
			const sheet = file(`data/fiches/${kinds[entry.kind].segment}/${entry.id}/index.html`);
			return sheet && textOf(await blank, sheet.toString());
		},
		card: async (entry) => {
			const card = file(`${pathOf(entry)}kaartje/index.html`);
			return card && textOf(await blank, card.toString());
		},
		'whole text': async (entry) => {
			for (const { id } of publications) {
				const found = (await wholeTexts(id))[`${kinds[entry.kind].label[0]}-${entry.id}`];
				if (found) return found;
			}
			return undefined;
		},
		document: async (entry) => {
			const texts = await Promise.all(publications.map(({ id }) => pdf(`druk/${id}.pdf`)));
			const around = texts.flatMap((text = '') => passagesAround(text, entry.data.title));
			return around.length > 0 ? around.join('\n') : undefined;
		},
		list: async (entry) =>
			entry.kind === 'barriers' || entry.kind === 'contacts'
				? undefined
				: (await lists(kinds[entry.kind].segment))[`/${pathOf(entry)}`],
		table: (entry) =>
			Promise.resolve(
				file(`data/${kinds[entry.kind].segment}.csv`)
					?.toString()
					.split('\r\n')
					.find((line) => line.includes(`/${pathOf(entry)}`)),
			),
		feed: (entry) =>
			Promise.resolve(
				file('data/opvolging.atom')
					?.toString()
					.split('<entry>')
					.filter((item) => item.includes(`/${pathOf(entry)}`))
					.join('\n') || undefined,
			),
		calendar: (entry) =>
			Promise.resolve(
				file('data/momenten.ics')
					?.toString()
					.replaceAll('\r\n ', '')
					.replaceAll(String.raw`\,`, ',')
					.split('BEGIN:VEVENT')
					.filter((event) => event.includes(`/${pathOf(entry)}`))
					.join('\n') || undefined,
			),
		agenda: async (entry) =>
			entry.kind === 'actions' ? ((await agenda('all'))[`/${pathOf(entry)}`] ?? '') : undefined,
		'linked data': async (entry) => {
			const html = file(`${pathOf(entry)}index.html`)?.toString() ?? '';
			const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
			const { subjectOf = [] } = JSON.parse(data ?? '{}') as { subjectOf?: { name?: string }[] };
			const names = [subjectOf].flat().flatMap(({ name }) => name ?? []);
			return Promise.resolve(entry.kind === 'actions' ? names.join('\n') : undefined);
		},
		data: (entry) => Promise.resolve(dataInWords(entry, entries)),
		search: (entry) => Promise.resolve(found.get(`/${pathOf(entry)}`)),
	};
}

/** What search knows of each page: Pagefind keeps a file a page, packed behind a few letters of its own. */
const searchable = (dir: string) =>
	new Map(
		globSync('pagefind/fragment/*.pf_fragment', { cwd: dir }).map((file): [string, string] => {
			const json = String(gunzipSync(readFileSync(join(dir, file)))).replace(/^[^{]+/, '');
			const { url } = JSON.parse(json) as { url: string };
			return [url, json];
		}),
	);

/** What dossier.json says in codes, in words. */
function dataInWords({ data, standing, contacts }: Entry, entries: readonly Entry[]): string {
	const called = entries.filter(({ kind, id }) => kind === 'contacts' && contacts.includes(id));
	const { state = '', date } = standing ?? {};
	const when = date ? formatDate(date, 'nl') : '';
	const words = {
		voorbij: t('standing.over', { date: when }),
		afgelast: t('standing.cancelled', { date: when }),
		nagekeken: t('checked', { date: when }),
		'bel-eerst': t('contact.old', { date: when }),
		'tijdelijk-dicht': t('contact.shut'),
		'na-te-kijken': when ? t('contact.asof', { date: when }) : t('contact.unchecked'),
		verlopen: t('contact.expired'),
	};
	const known = words[state as keyof typeof words] as string | undefined;
	return [
		known ?? t(`state.${state}`),
		state === 'afgelast' ? (data.cancelled?.reason ?? '') : '',
		when && t('standing.as-of', { state: t(`state.${state}`), date: when }),
		...called.map(({ data }) => (data.phone ? formatPhone(data.phone) : '')),
	].join('\n');
}

/** An entry stands in a document where its title stands, with its words around it: a card is shorter than this. */
const CARD = { before: 400, after: 7000 };

function passagesAround(text: string, title: string): string[] {
	const whole = plain(text);
	// Where a line ends at a hyphen of the title itself, its two words read as one.
	const wanted = new RegExp(plain(title).trim().replaceAll(' ', ' ?'), 'gu');
	return [...whole.matchAll(wanted)].map(({ index }) =>
		whole.slice(Math.max(0, index - CARD.before), index + CARD.after),
	);
}

/** The text of a sheet of the brochure, which sends on whoever opens it by itself. */
const textOf = (blank: Page, html: string) =>
	blank.evaluate(
		(source) => new DOMParser().parseFromString(source, 'text/html').body.textContent,
		html,
	);

/** The articles of a whole text by their anchor. */
async function sectionsOf(page: Page, address: string): Promise<Record<string, string>> {
	const other = await page.context().newPage();
	await other.goto(address);
	const found = await other
		.locator('article[id]')
		.evaluateAll((all) => all.map((one) => [one.id, (one as HTMLElement).innerText]));
	await other.close();
	return Object.fromEntries(found) as Record<string, string>;
}

/** The rows of a list by where they lead. */
async function linksOf(page: Page, address: string): Promise<Record<string, string>> {
	const other = await page.context().newPage();
	await other.goto(address);
	const found = await other.locator('main .rows > li').evaluateAll((all) =>
		all.map((card) => {
			const path = card.querySelector('a')?.getAttribute('href') ?? '';
			return [path.replace(/^\/dossier\//, '/'), card.textContent];
		}),
	);
	await other.close();
	return Object.fromEntries(found) as Record<string, string>;
}

/** What the agenda says of each action, by where it leads; also what is folded away. */
async function agendaOf(page: Page, address: string): Promise<Record<string, string>> {
	const other = await page.context().newPage();
	await other.goto(address);
	const found = await other.locator('.agenda li:has(a)').evaluateAll((all) =>
		all.map((item) => {
			const path = item.querySelector('a')?.getAttribute('href') ?? '';
			return [path.replace(/^\/dossier\//, '/'), item.textContent];
		}),
	);
	await other.close();
	const byPath = Map.groupBy(found, ([path]) => path ?? '');
	return Object.fromEntries(
		[...byPath].map(([path, items]) => [path, items.map(([, text]) => text).join('\n')]),
	);
}

/** Quotes, dashes, spaces and line ends differ from output to output; words and figures do not. */
const plain = once((text: string) =>
	` ${(
		text
			.normalize('NFC')
			.replaceAll('\u00ad', '')
			.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
	).join(' ')} `.toLowerCase(),
);

function once<T>(make: (key: string) => T): (key: string) => T {
	const made = new Map<string, T>();
	return (key) => {
		const found = made.get(key) ?? make(key);
		made.set(key, found);
		return found;
	};
}

function readIfThere(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}
