import type { Engine } from './engine.ts';
import { processEngine } from './processes.ts';

/** The native compiler where it runs, else the same Typst in WebAssembly, which cannot check PDF/UA. */
export async function openEngine(onProgress: (message: string) => void): Promise<Engine> {
	const native = await processEngine();
	if (native) return native;
	onProgress('print.engine-without-check');
	// Loaded where it is needed: it is large.
	const { wasmEngine } = await import('./wasm.ts');
	return wasmEngine();
}
