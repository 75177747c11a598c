import { asWhole } from './terms.ts';
import type { Term } from '../types.ts';

/** A phrase that no page holds is no more than its words: each of these is then missed where it is not. */
export function withoutEmpty(terms: readonly Term[], isHeld: (term: Term) => boolean): Term[] {
	const found: Term[] = [];
	let isEmpty = false;
	for (const [at, term] of terms.entries()) {
		const hasParts = terms[at + 1]?.isPart ?? false;
		if (!term.isPart) isEmpty = hasParts && !term.isSilent && !isHeld(term);
		if (term.isPart) found.push(isEmpty ? asWhole(term) : term);
		else if (!isEmpty) found.push(term);
	}
	return found;
}
