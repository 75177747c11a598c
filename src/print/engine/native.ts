import { createRequire } from 'node:module';
import type { Engine, Job, Made, Unsettled } from './engine.ts';
import { readFonts } from './fonts.ts';
import { DATA, TEMPLATES, readTemplates } from './templates.ts';

/** Loaded by itself: the wrapper package names binaries that not every registry has, and then `npm ci` fails. */
const BINDING = '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu';

/** Where a template leaves the pages it refers to, when they are others than those it was made with. */
export const PLACES = { selector: '<places>', field: 'value' };

/** The native compiler, or nothing on a machine it was not made for. */
export function nativeEngine(): Engine | undefined {
	const binding = loadBinding();
	if (!binding) return undefined;
	const compiler = binding.NodeCompiler.create({
		workspace: TEMPLATES,
		fontArgs: [{ fontBlobs: readFonts() }],
	});
	for (const [path, source] of readTemplates()) compiler.addSource(path, source);
	return {
		name: 'native',
		make: (job) => Promise.resolve(make(compiler, job)),
		close: () => Promise.resolve(),
	};
}

function make(compiler: Compiler, job: Job): Made | Unsettled {
	const compiled = compile(compiler, job);
	// Layouts go before the PDF comes: together they take twice the memory, and the next document hardly shares any.
	compiler.evictCache(0);
	const [places] = compiler.query(compiled, PLACES);
	if (places) return { places };
	const options = {
		creationTimestamp: job.madeAt,
		...(job.isPicture ? {} : { pdfStandard: 'ua-1' }),
	};
	const pages = compiled.numOfPages;
	const pdf = compiler.pdf(compiled, options);
	compiler.evictCache(0);
	return { pdf, pages };
}

function compile(compiler: Compiler, { template, data, inputs = {}, files = {} }: Job): Document {
	compiler.mapShadow(DATA, Buffer.from(data));
	for (const [name, bytes] of Object.entries(files))
		compiler.mapShadow(`${TEMPLATES}/${name}`, Buffer.from(bytes));
	const compiled = compiler.compile({ mainFilePath: `${TEMPLATES}/${template}`, inputs });
	if (!compiled.result) throw typstError(compiler, template, compiled.takeError());
	return compiled.result;
}

function typstError(compiler: Compiler, template: string, error: unknown) {
	const cause = compiler.fetchDiagnostics(error);
	return new Error(`Typst could not make ${template}: ${JSON.stringify(cause)}`, { cause });
}

function loadBinding(): Binding | undefined {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	try {
		return createRequire(import.meta.url)(BINDING) as Binding;
	} catch {
		// An optional dependency: not installed, or made for another C library.
		return undefined;
	}
}

/** The part of the binding's interface that we use; its own types are in the wrapper package. */
interface Binding {
	NodeCompiler: {
		create(options: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): Compiler;
	};
}

interface Compiler {
	addSource(path: string, source: string): void;
	mapShadow(path: string, content: Buffer): void;
	compile(options: { mainFilePath: string; inputs: Record<string, string> }): Compiled;
	fetchDiagnostics(error: unknown): unknown[];
	evictCache(maxAge: number): void;
	query(document: Document, what: { selector: string; field: string }): unknown[];
	pdf(document: Document, options: { pdfStandard?: string; creationTimestamp: number }): Buffer;
}

interface Compiled {
	result: Document | null;
	takeError(): unknown;
}

interface Document {
	numOfPages: number;
}
