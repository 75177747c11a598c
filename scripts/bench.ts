import { EXIT } from './exit-codes.ts';
import { type Row, isOver, table } from './bench/row.ts';

/** Loaded only when asked for: one that is broken does not stop the others. */
const BENCHES: Record<string, () => Promise<{ bench: () => Promise<Row[]> }>> = {
	check: () => import('./bench/check.ts'),
	print: () => import('./bench/print.ts'),
	search: () => import('./bench/search.ts'),
	pages: () => import('./bench/pages.ts'),
};

process.exitCode = await main(process.argv.slice(2));

async function main(asked: string[]): Promise<number> {
	const names = asked.length > 0 ? asked : Object.keys(BENCHES);
	const unknown = names.filter((name) => !(name in BENCHES));
	if (unknown.length > 0) {
		console.error(`Onbekend: ${unknown.join(', ')}.`);
		console.error(`Gebruik: npm run bench -- [${Object.keys(BENCHES).join('|')}]`);
		return EXIT.usage;
	}
	let missed = 0;
	for (const name of names) {
		const rows = (await (await BENCHES[name]?.())?.bench()) ?? [];
		console.log(`\n${name}\n${table(rows)}`);
		missed += rows.filter(isOver).length;
	}
	return missed === 0 ? EXIT.good : EXIT.content;
}
