import type { FoundProblem } from '../problem.ts';
import type { ReadFile } from './read-file.ts';

/** A picture needs words for who cannot see it, and such words need a picture. */
export const problemsOfCovers = (
	files: readonly ReadFile[],
	covers: ReadonlySet<string>,
): FoundProblem[] =>
	files.flatMap((file) => {
		const { place, data, raw } = file;
		// In data that nobody can read the words may stand.
		if (place.type !== 'entry' || (data ?? raw) === undefined) return [];
		const hasPicture = covers.has(`${place.kind}/${place.id}`);
		const hasWords = Boolean(((data ?? raw) as { cover?: unknown }).cover);
		if (hasPicture === hasWords) return [];
		return hasPicture
			? { rule: 'picture-has-words', file: file.file }
			: { rule: 'picture-is-there', file: file.file, path: ['cover'] };
	});
