import type { Dossier } from '../../dossier/index.ts';
import type { Translate } from '../../languages/index.ts';
import type { EditedOn } from '../../print/index.ts';
import { type Printed, keyOf } from './compare.ts';
import { type Laid, layOut } from './pages.ts';

export interface HowPrinted {
	t: Translate;
	day: string;
	editedOn: EditedOn;
}

/** Adds to each changed fiche the page on which it will stand in print, or stood. */
export async function withPages(
	printed: readonly Printed[],
	[is, was]: [Dossier, Dossier],
	how: HowPrinted,
): Promise<Printed[]> {
	const found: Printed[] = [];
	for (const one of printed) found.push(await placed(one, [is, was], how));
	return found;
}

async function placed(
	one: Printed,
	[is, was]: [Dossier, Dossier],
	how: HowPrinted,
): Promise<Printed> {
	const { id } = one.publication;
	const isGone = ({ kind, id }: { kind: keyof Dossier['entries']; id: string }) =>
		!is.entries[kind].has(id);
	const now = await laidOut(is, id, how);
	const anyGone = one.chapters.some(({ entries }) => entries.some(isGone));
	const then = anyGone ? await laidOut(was, id, how) : undefined;
	const chapters = one.chapters.map(({ title, entries }) => ({
		title,
		entries: entries.map((entry) => {
			const gone = isGone(entry);
			const page = (gone ? then : now)?.places.get(keyOf(entry));
			return { ...entry, isGone: gone, ...(page !== undefined && { page }) };
		}),
	}));
	return { ...one, ...(now && { pages: now.pages }), chapters };
}

/** A report without page numbers is better than none: the build says what is wrong with the print. */
async function laidOut(dossier: Dossier, id: string, how: HowPrinted): Promise<Laid | undefined> {
	const publication = dossier.entries.publications.get(id);
	if (!publication) return undefined;
	// Not on standard output, where the report goes.
	console.error(`Bladzijden tellen in “${publication.data.title}”. Dat kan even duren.`);
	try {
		return await layOut(dossier, id, how);
	} catch {
		console.error('Dat lukt nu niet. Het verslag komt zonder bladzijden.');
		return undefined;
	}
}
