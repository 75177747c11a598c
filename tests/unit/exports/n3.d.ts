/** The package has no types of its own; this is all that the tests use. */
declare module 'n3' {
	import type { DatasetCore, Quad } from '@rdfjs/types';
	export const Parser: new () => { parse(text: string): Quad[] };
	export const Store: new (quads: Quad[]) => DatasetCore;
}
