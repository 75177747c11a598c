import type { KindName } from '../../model/index.ts';

/**
 * What goes into a brochure, and how addresses call it. The same as `segment` in the model, which would bring its
 * schemas along to the browser; a test compares the two.
 */
export const SEGMENTS = {
	barriers: 'drempels',
	recommendations: 'aanbevelingen',
	actions: 'acties',
	contacts: 'contact',
} as const satisfies Partial<Record<KindName, string>>;

export type BrochureKind = keyof typeof SEGMENTS;

export const isBrochureKind = (kind: string): kind is BrochureKind => kind in SEGMENTS;

const PAIRS = Object.entries(SEGMENTS);

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
