/** The package has no types of its own; this is all that the bench uses. */
declare module 'snowball-stemmers' {
	const snowball: { newStemmer(language: string): { stem(word: string): string } };
	export default snowball;
}
