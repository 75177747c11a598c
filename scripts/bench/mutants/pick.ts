import { seeded } from '../search/seeded.ts';
import { type Mutant, isReal } from './mutants-of.ts';

/** So many mutants, the same ones for a seed; each operator has the same chance, however often it can be used. */
export function pick(all: readonly Mutant[], count: number, seed: number): Mutant[] {
	const next = seeded(seed);
	const left = Map.groupBy(all, ({ operator }) => operator);
	const picked: Mutant[] = [];
	while (picked.length < count && left.size > 0) {
		const names = [...left.keys()];
		const name = names[Math.floor(next() * names.length)] ?? '';
		const mutants = left.get(name) ?? [];
		const found = mutants.splice(Math.floor(next() * mutants.length), 1);
		picked.push(...found.filter(isReal));
		if (mutants.length === 0) left.delete(name);
	}
	return picked;
}
