import { createTypstCompiler } from '@myriaddreamin/typst.ts/compiler';
import { loadFonts } from '@myriaddreamin/typst.ts/options.init';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PLACES } from './native.ts';
import type { Engine, Job, Made, Unsettled } from './engine.ts';
import { readFonts } from './fonts.ts';
import { DATA, TEMPLATES, readTemplates } from './templates.ts';

const WASM = '@myriaddreamin/typst-ts-web-compiler/wasm';

/** Typst in WebAssembly: runs everywhere, but offers no PDF standard to check against. */
export async function wasmEngine(): Promise<Engine> {
	const compiler = createTypstCompiler();
	await compiler.init({
		getModule: () => readFileSync(createRequire(import.meta.url).resolve(WASM)),
		// Without `assets: false` it downloads fonts.
		beforeBuild: [loadFonts(readFonts(), { assets: false })],
	});
	for (const [path, source] of readTemplates()) compiler.addSource(path, source);
	return { name: 'wasm', make: (job) => make(compiler, job), close: () => Promise.resolve() };
}

async function make(
	compiler: ReturnType<typeof createTypstCompiler>,
	{ template, data, inputs = {}, files = {} }: Job,
): Promise<Made | Unsettled> {
	compiler.mapShadow(DATA, data);
	for (const [name, bytes] of Object.entries(files))
		compiler.mapShadow(`${TEMPLATES}/${name}`, bytes);
	const settings = { mainFilePath: `${TEMPLATES}/${template}`, inputs };
	return compiler.runWithWorld(settings, async (world) => {
		const compiled = await world.compile();
		const [places] = compiled.hasError ? [] : await world.query<unknown[]>(PLACES);
		if (places) return { places };
		const { result, diagnostics } = compiled.hasError ? compiled : await world.pdf();
		if (!result)
			throw new Error(`Typst could not make ${template}: ${JSON.stringify(diagnostics)}`);
		// Every template marks its last page with <einde>, whose value is the number of pages.
		const [pages = 0] = await world.query<number[]>({ selector: '<einde>', field: 'value' });
		return { pdf: result, pages };
	});
}
