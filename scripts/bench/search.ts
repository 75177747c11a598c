import { argv } from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { readContent } from '../../src/check/index.ts';
import { buildDossier } from '../../src/dossier/index.ts';
import { foreignWords, wordList } from '../../src/search/index.ts';
import type { Row } from './row.ts';
import { searchInBrowser } from './search/browser.ts';
import { type Case, NONSENSE, readCases } from './search/cases.ts';
import { type Score, difference, meansOf, perClass, scoreOf } from './search/measures.ts';
import { miniSearch } from './search/minisearch.ts';
import { bundle } from './search/server.ts';
import type { Speed } from './search/speed.ts';

type Half = 'tuning' | 'held-out' | 'all';

export interface Bench {
	cases: Case[];
	/** What each engine found and how good that is, in the order of the cases. */
	engines: Record<'plain' | 'ours' | 'minisearch', { found: string[][]; scores: Score[] }>;
	bytes: { words: number; foreign: number; code: number; page: number };
	speed: Record<'plain' | 'ours', Speed>;
}

/** Puts every question of tests/cases/search to Pagefind as it comes, to our search and to MiniSearch. */
export async function benchSearch(half: Half = 'held-out', site?: string): Promise<Bench> {
	const { content } = readContent('content');
	if (!content) throw new Error('The content cannot be read: run npm run check');
	const dossier = buildDossier(content);
	const cases = readCases().filter(
		({ isHeldOut }) => half === 'all' || isHeldOut === (half === 'held-out'),
	);
	const mini = miniSearch(dossier);
	const { found, speed } = await searchInBrowser(
		dossier,
		cases.map(({ query }) => query),
		site,
	);
	const scored = (found: string[][]) => ({
		found,
		scores: cases.map((one, index) => scoreOf(one, found[index] ?? [])),
	});
	const [code, page] = await Promise.all(
		['expand', 'page'].map((name) => bundle(`src/search/browser/${name}.ts`)),
	);
	return {
		cases,
		engines: {
			plain: scored(found.plain),
			ours: scored(found.ours),
			minisearch: scored(cases.map(({ query }) => mini(query))),
		},
		bytes: {
			words: brotli(JSON.stringify(wordList(dossier))),
			foreign: brotli(foreignWords(dossier)),
			code: brotli(code ?? ''),
			page: brotli(page ?? ''),
		},
		speed,
	};
}

/** The held-out half as rows against the goals; what is missing is measured, so that less is better. */
export async function bench(): Promise<Row[]> {
	const { engines, bytes, speed } = await benchSearch();
	const { mrr, recall, success, zero } = meansOf(engines.ours.scores);
	const classes = [...perClass(engines.ours.scores)].map(([name, value]) =>
		missing(`te kort in ${name}`, value, 0.75),
	);
	return [
		missing('te kort, MRR@5', mrr, 0.88),
		missing('te kort, recall@5', recall, 0.85),
		missing('te kort, success@5', success, 0.95),
		{ name: 'vragen zonder antwoord', value: zero * 100, unit: '%', goal: 3 },
		...classes,
		{ name: 'woordenlijst', value: (bytes.words + bytes.foreign) / 1000, unit: 'kB', goal: 20 },
		{ name: 'code om te verruimen', value: bytes.code / 1000, unit: 'kB', goal: 5 },
		{ name: 'alle code van de zoekpagina', value: bytes.page / 1000, unit: 'kB' },
		{ name: 'eerste vraag, alles samen', value: speed.ours.bytes / 1000, unit: 'kB', goal: 125 },
		{ name: 'zwaarste eerste vraag', value: speed.ours.mostBytes / 1000, unit: 'kB' },
		{
			name: 'eerste antwoord tegen gewoon Pagefind',
			value: speed.ours.first / speed.plain.first,
			unit: '×',
			goal: 1.1,
		},
		{ name: 'volgend antwoord, trage telefoon', value: speed.ours.next, unit: 'ms', goal: 150 },
	];
}

const missing = (name: string, value: number, goal: number): Row => ({
	name,
	value: (1 - value) * 100,
	unit: '%',
	goal: (1 - goal) * 100,
});

const brotli = (text: string) => brotliCompressSync(text).length;

/** Everything, for who works on the search: `node scripts/bench/search.ts tuning|held-out|all [built site]`. */
async function report(half: Half, site?: string) {
	const { cases, engines, bytes, speed } = await benchSearch(half, site);
	console.log(`${half}: ${cases.length} questions`);
	for (const [name, { scores }] of Object.entries(engines)) {
		console.log(
			name.padEnd(11),
			rounded(meansOf(scores)),
			rounded(Object.fromEntries(perClass(scores))),
		);
	}
	for (const peer of ['plain', 'minisearch'] as const)
		console.log(`ours - ${peer}`, rounded(difference(engines.ours.scores, engines[peer].scores)));
	console.log(bytes, speed);
	if (half === 'tuning') listMisses(cases, engines.ours);
}

function listMisses(cases: readonly Case[], { found, scores }: Bench['engines']['ours']) {
	for (const [index, one] of cases.entries()) {
		const { mrr = 0, recall = 0 } = scores[index] ?? {};
		if (mrr === 1 && recall >= 0.8) continue;
		const top = (found[index] ?? []).slice(0, 5);
		const marked = top.map((address) => (one.expected.includes(address) ? `+${address}` : address));
		console.log(`${one.class} | ${one.query} | ${mrr.toFixed(2)} ${recall.toFixed(2)}`);
		console.log(
			`   ${marked.join('  ')}${one.class === NONSENSE ? '' : `\n   wanted ${one.expected.slice(0, 6).join(' ')}`}`,
		);
	}
}

const rounded = (values: Record<string, number>) =>
	JSON.stringify(values, (_, value: unknown) =>
		typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
	);

if (argv[1]?.endsWith('bench/search.ts')) await report((argv[2] ?? 'tuning') as Half, argv[3]);
