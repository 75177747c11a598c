import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A sign that stands alone at the start of a line, or a quotation mark at its end: French puts a space between. */
const LOOSE = /(?<=[\p{L}\p{N})”’}»…%]) [;:?!»](?=[\s"'”).,]|$)|« (?=\S)/gmu;
const FRENCH = ['src/languages/fr/words.yaml', 'content/**/fr.md', 'src/cli/create/words/fr.yaml'];

test('in French no sign is left alone on a line: the space before it does not break', () => {
	const loose = globSync(FRENCH).flatMap((path) =>
		[...readFileSync(path, 'utf8').matchAll(LOOSE)].map(({ 0: sign, index }) => [
			path,
			index,
			sign,
		]),
	);
	expect(globSync(FRENCH).length).toBeGreaterThan(2);
	expect(loose).toEqual([]);
});
