import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const ENGINE = resolve(import.meta.dirname, '../../..').replaceAll('\\', '/');
const PART = /\.astro\?astro&type=/;
/** As Vite names a file that stands elsewhere. */
const ELSEWHERE = '/@fs';

const topOf = (path: string) => path.split('/')[1];

/**
 * Where town and engine share no folder at all (/srv and /usr), Astro looks for the styles and scripts of the engine's
 * pages below the town, and finds none. Named as files from elsewhere, they are found.
 */
export function partsOfPages(): Plugin {
	let isFar = false;
	return {
		name: 'drempelwijzer:parts-of-pages',
		enforce: 'pre',
		configResolved: ({ root }) => {
			isFar = topOf(root) !== topOf(ENGINE);
		},
		resolveId(id, importer) {
			if (isFar && id.startsWith(`${ENGINE}/`) && PART.test(id)) return ELSEWHERE + id;
			if (!importer?.startsWith(ELSEWHERE + ENGINE)) return undefined;
			return this.resolve(id, importer.slice(ELSEWHERE.length), { skipSelf: true });
		},
	};
}
