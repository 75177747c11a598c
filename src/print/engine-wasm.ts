import { createTypstCompiler } from '@myriaddreamin/typst.ts/compiler';
import { loadFonts } from '@myriaddreamin/typst.ts/options.init';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Engine, Job, Made } from './engine.ts';
import { readFonts } from './fonts.ts';
import { DATA, TEMPLATES, readTemplates } from './templates.ts';

const WASM = '@myriaddreamin/typst-ts-web-compiler/wasm';
/** `CompileFormatEnum.pdf`, which the package exports as a type only in some versions. */
const PDF = 1;

/** Typst in WebAssembly: runs everywhere, but offers no PDF standard to check against. */
export async function wasmEngine(): Promise<Engine> {
	const compiler = createTypstCompiler();
	await compiler.init({
		getModule: () => readFileSync(createRequire(import.meta.url).resolve(WASM)),
		// Without `assets: false` it downloads fonts.
		beforeBuild: [loadFonts(readFonts(), { assets: false })],
	});
	for (const [path, source] of readTemplates()) compiler.addSource(path, source);
	return { name: 'wasm', make: (job) => make(compiler, job) };
}

async function make(
	compiler: ReturnType<typeof createTypstCompiler>,
	{ template, data, inputs = {}, files = {} }: Job,
): Promise<Made> {
	compiler.mapShadow(DATA, new TextEncoder().encode(JSON.stringify(data)));
	for (const [name, bytes] of Object.entries(files))
		compiler.mapShadow(`${TEMPLATES}/${name}`, bytes);
	const mainFilePath = `${TEMPLATES}/${template}`;
	const { result, diagnostics } = await compiler.compile({
		mainFilePath,
		inputs,
		format: PDF,
		diagnostics: 'full',
	});
	if (!result) throw new Error(`Typst could not make ${template}: ${JSON.stringify(diagnostics)}`);
	return { pdf: result, pages: await countPages(compiler, mainFilePath, inputs) };
}

/** Every template marks its last page with <einde>, whose value is the number of pages. */
async function countPages(
	compiler: ReturnType<typeof createTypstCompiler>,
	mainFilePath: string,
	inputs: Record<string, string>,
): Promise<number> {
	const [pages] = await compiler.query<number[]>({
		mainFilePath,
		inputs,
		selector: '<einde>',
		field: 'value',
	});
	return pages ?? 0;
}
