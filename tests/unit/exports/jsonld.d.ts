/** The package has no types of its own; this is all that the tests use. */
declare module 'jsonld' {
	const jsonld: {
		toRDF(document: object, options: { format: string; safe: boolean }): Promise<unknown>;
	};
	export default jsonld;
}
