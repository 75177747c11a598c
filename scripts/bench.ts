import { EXIT } from './exit-codes.ts';
import { type Row, isOver, table } from './bench/row.ts';

/** Loaded only when asked for: one that is broken does not stop the others. */
const BENCHES: Record<string, () => Promise<Row[]>> = {
	check: async () => (await import('./bench/check.ts')).benchCheck(),
	print: async () => (await import('./bench/print.ts')).bench(),
	search: async () => (await import('./bench/search.ts')).bench(),
	pages: async () => (await import('./bench/pages.ts')).bench(),
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
		const rows = (await BENCHES[name]?.()) ?? [];
		console.log(`\n${name}\n${table(rows)}`);
		missed += rows.filter(isOver).length;
	}
	return missed === 0 ? EXIT.good : EXIT.content;
}
