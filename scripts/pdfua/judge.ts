import { z } from 'zod';
import type { Judged } from './report.ts';

/** A rule that Typst itself breaks, proven with the smallest document that shows it. */
const exception = z.strictObject({
	rule: z.string(),
	since: z.iso.date(),
	why: z.string().min(20),
	/** Source of the smallest Typst document that breaks the rule. */
	proof: z.string().min(1),
});

/**
 * Pictures of pages have no text to tag: the A5 file the booklet is made from is the accessible one.
 * The booklet has to fail; if it passes, this exception or this whole check is no longer worth anything.
 */
const isPicture = (file: string) => file.endsWith('-boekje.pdf');

/** One line per sort of document, and whether all of them keep every rule. */
export function judge(judged: readonly Judged[], files: readonly string[], list: unknown) {
	const exceptions = z.array(exception).parse(list);
	const excused = new Set(exceptions.map(({ rule }) => rule));
	const seen = new Set(judged.map(({ file }) => file));
	const broken = judged.filter(({ file }) => !isPicture(file)).flatMap((one) => one.broken);
	const used = new Set(broken.map(({ rule }) => rule));
	const faults = [
		...files.filter((file) => !seen.has(file)).map((file) => `FOUT ${file}: niet nagekeken`),
		...judged
			.filter(({ file, broken }) => isPicture(file) && broken.length === 0)
			.map(({ file }) => `FOUT ${file}: hoort te zakken, maar slaagt`),
		...[...excused]
			.filter((rule) => !used.has(rule))
			.map((rule) => `FOUT uitzondering ${rule} is niet meer nodig`),
	];
	const isGood = faults.length === 0 && broken.every(({ rule }) => excused.has(rule));
	return { lines: [...linesOf(judged), ...faults], isGood };
}

function linesOf(judged: readonly Judged[]): string[] {
	const sorts = Map.groupBy(judged, ({ file }) => sortOf(file));
	return [...sorts].flatMap(([sort, members]) => {
		const rules = Map.groupBy(
			members.flatMap(({ broken }) => broken),
			({ rule }) => rule,
		);
		const exempt = sort.endsWith('-boekje')
			? ' (vrijgesteld: de A5 is het toegankelijke bestand)'
			: '';
		return [
			`${sort}: ${members.length} bestand(en), ${rules.size} regel(s) geschonden${exempt}`,
			...[...rules].map(([rule, found]) => {
				const times = found.reduce((sum, one) => sum + one.times, 0);
				return `   ${rule} × ${times}: ${found[0]?.words}`;
			}),
		];
	});
}

/** Fiches and posters together, every publication by itself. */
const sortOf = (file: string) =>
	file.includes('/')
		? `${file.split('/')[0] ?? file}${isPicture(file) ? '-boekje' : ''}`
		: file.replace('.pdf', '');
