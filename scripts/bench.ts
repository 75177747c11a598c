import { parseArgs } from 'node:util';
import type { Options as MutantOptions } from './bench/mutants.ts';
import type { Options as SearchOptions } from './bench/search.ts';
import { EXIT, type ExitCode } from '../src/pipeline/command/exit-codes.ts';
import { Mistyped } from '../src/pipeline/command/stopped.ts';
import { type Row, isOver, table } from './bench/row.ts';

type Options = SearchOptions & MutantOptions;

/** Loaded only when asked for: one that is broken does not stop the others. */
const BENCHES: Record<string, (options: Options) => Promise<Row[]>> = {
	rules: async () => (await import('./bench/rules.ts')).benchRules(),
	check: async () => (await import('./bench/check.ts')).benchCheck(),
	print: async () => (await import('./bench/print.ts')).bench(),
	search: async (options) => (await import('./bench/search.ts')).bench(options),
	pages: async () => (await import('./bench/pages.ts')).bench(),
	scale: async (options) => (await import('./bench/scale.ts')).bench(options),
	incremental: async () => (await import('./bench/incremental.ts')).bench(),
	mutants: async (options) => (await import('./bench/mutants.ts')).bench(options),
};
/** Takes minutes, or an hour: only when asked for by its name. */
const LONG = ['scale', 'incremental', 'mutants'];

export const USAGE = `Gebruik: npm run bench -- [${Object.keys(BENCHES).join('|')}] [opties]
  search meet op de site die het laatst gebouwd is (npm run build), met de vragen van tests/cases/search
    --half=tuning   met de vragen om aan het zoeken te werken, en wat er misging
    --entries=2000  op een verzonnen dossier van zoveel fiches: wat een zoekvraag kost
  scale bouwt verzonnen dossiers, en dezelfde teksten als gewone site met Astro en Pagefind; alleen als je het vraagt
    --entries=1000  alleen een van zoveel fiches
  incremental bouwt de inhoud opnieuw na een zin, na niets en een dag later; alleen als je het vraagt
  mutants maakt kleine fouten in de code en telt welke geen test merkt; alleen als je het vraagt, want het duurt lang
    --folder=check  alleen in deze map van src
    --count=20      zoveel fouten per map
    --seed=1        andere fouten met een ander getal
    --near          alleen met de tests van de map zelf: sneller en strenger`;

export async function run(args: string[]): Promise<ExitCode> {
	const { positionals: asked, values } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			half: { type: 'string' },
			entries: { type: 'string' },
			folder: { type: 'string' },
			count: { type: 'string' },
			seed: { type: 'string' },
			near: { type: 'boolean' },
		},
	});
	const options = readOptions(values);
	const names =
		asked.length > 0 ? asked : Object.keys(BENCHES).filter((name) => !LONG.includes(name));
	const unknown = names.filter((name) => !(name in BENCHES));
	if (unknown.length > 0) throw new Mistyped(`Onbekend: ${unknown.join(', ')}.`);
	let missed = 0;
	for (const name of names) {
		const rows = (await BENCHES[name]?.(options)) ?? [];
		console.log(`\n${name}\n${table(rows)}`);
		missed += rows.filter(isOver).length;
	}
	return missed === 0 ? EXIT.good : EXIT.content;
}

/** What a bench understands of the options; another number of entries or half is not one. */
function readOptions({
	half,
	entries,
	folder,
	count,
	seed,
	near,
}: {
	[name in keyof Options]?: name extends 'near' ? boolean : string;
}): Options {
	return {
		...(half === 'tuning' && { half }),
		...(Number(entries) > 0 && { entries: Number(entries) }),
		...(Number(count) > 0 && { count: Number(count) }),
		...(Number(seed) > 0 && { seed: Number(seed) }),
		folder,
		near,
	};
}
