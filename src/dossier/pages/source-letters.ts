import { type Dossier, all } from '../dossier.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A letter for every source, the same in every document: those with a date first, oldest first. Id → A, B, … Z, AA, AB. */
export function sourceLetters(dossier: Dossier): ReadonlyMap<string, string> {
	const letters = known.get(dossier) ?? lettersIn(dossier);
	known.set(dossier, letters);
	return letters;
}

/** Asked for at every statement. */
const known = new WeakMap<Dossier, ReadonlyMap<string, string>>();

const lettersIn = (dossier: Dossier): ReadonlyMap<string, string> =>
	new Map(
		all(dossier, 'sources')
			.toSorted((a, b) => (a.data.date ?? '9').localeCompare(b.data.date ?? '9'))
			.map(({ id }, index) => [id, letterOf(index)]),
	);

function letterOf(index: number): string {
	const last = ALPHABET.charAt(index % ALPHABET.length);
	return index < ALPHABET.length ? last : letterOf(Math.floor(index / ALPHABET.length) - 1) + last;
}
