import { minify } from 'vite';
import type { Files } from './pagefind-files.ts';

/** What a search in the browser needs; the rest is Pagefind's own interface, and its code once more for a worker. */
const NEEDED = /^pagefind\.js$|^pagefind-entry\.json$|^wasm\.unknown\.pagefind$|\.pf_\w+$/;
const CODE = 'pagefind.js';

/** The same index without what no page asks for, and with Pagefind's code as small as it can be. */
export async function lightCode(made: Files): Promise<Files> {
	const files: Files = new Map([...made].filter(([path]) => NEEDED.test(path)));
	const { code, errors } = await minify(CODE, String(made.get(CODE)), {
		module: true,
		mangle: { toplevel: true },
	});
	if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
	return files.set(CODE, Buffer.from(code));
}
