import { type Case, NONSENSE } from './cases.ts';
import { type Score, difference, meansOf, perClass } from './measures.ts';

/** What each engine found, question by question, and how good that is. */
export type Engines = Record<
	'plain' | 'ours' | 'minisearch',
	{ found: string[][]; scores: Score[] }
>;

/** All measures of all engines, for who works on the search; with what ours missed, if asked. */
export function report(cases: readonly Case[], engines: Engines, withMisses: boolean): string {
	const { ours } = engines;
	return [
		`${cases.length} vragen`,
		...Object.entries(engines).map(
			([name, { scores }]) =>
				`${name.padEnd(11)} ${rounded(meansOf(scores))} ${rounded(Object.fromEntries(perClass(scores)))}`,
		),
		...(['plain', 'minisearch'] as const).map(
			(peer) => `ours - ${peer} ${rounded(difference(ours.scores, engines[peer].scores))}`,
		),
		...(withMisses ? misses(cases, ours) : []),
	].join('\n');
}

const misses = (cases: readonly Case[], { found, scores }: Engines['ours']) =>
	cases.flatMap((one, index) => {
		const { mrr = 0, recall = 0 } = scores[index] ?? {};
		if (mrr === 1 && recall >= 0.8) return [];
		const top = (found[index] ?? []).slice(0, 5);
		const marked = top.map((address) => (one.expected.includes(address) ? `+${address}` : address));
		return [
			`${one.class} | ${one.query} | ${mrr.toFixed(2)} ${recall.toFixed(2)}`,
			`   ${marked.join('  ')}`,
			...(one.class === NONSENSE ? [] : [`   wanted ${one.expected.slice(0, 6).join(' ')}`]),
		];
	});

const rounded = (values: Record<string, number>) =>
	JSON.stringify(values, (_, value: unknown) =>
		typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
	);
