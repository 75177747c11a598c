// Plain JavaScript, as bin.mjs. Node refuses to read TypeScript below a folder node_modules, where an installed engine
// stands; what is published is what is read here, so we take the types away ourselves.
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

const ENGINE = new URL('../../../', import.meta.url).href;
const TYPESCRIPT = /\.ts(?=$|[?#])/;

// Node tells once that this is an experiment: whoever builds a site has no use for that.
const { emitWarning } = process;
process.emitWarning = () => {};
stripTypeScriptTypes('');
process.emitWarning = emitWarning;

registerHooks({
	load(url, context, nextLoad) {
		if (!url.startsWith(ENGINE) || !TYPESCRIPT.test(url)) return nextLoad(url, context);
		const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
		return { format: 'module', source, shortCircuit: true };
	},
});
