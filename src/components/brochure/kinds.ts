import { CHAIN, KINDS } from '../../model/kinds.ts';

/** What goes into a brochure, and what addresses call it. */
const PAIRS = CHAIN.map((kind) => [kind, KINDS[kind].segment] as const);

/** recommendations/buddy → aanbevelingen/buddy; nothing for what is no key. */
export function toFiche(kept: string): string | undefined {
	const pair = PAIRS.find(([kind]) => kept.startsWith(`${kind}/`));
	return pair && kept.replace(pair[0], pair[1]);
}

/** aanbevelingen/buddy → recommendations/buddy; nothing for what is no fiche. */
export function toKept(fiche: string): string | undefined {
	const pair = PAIRS.find(([, segment]) => fiche.startsWith(`${segment}/`));
	return pair && fiche.replace(pair[1], pair[0]);
}
