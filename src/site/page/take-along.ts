import { type ToTakeAlong, toTakeAlong } from '../../dossier/index.ts';
import { localName, segmentIn, takeAlongPath } from '../../routes/index.ts';
import { type Setting, takeAlong } from '../../views/index.ts';
import { getDossier } from '../dossier.ts';
import { day } from '../site.ts';

export interface TakeAlongProps {
	entry: ToTakeAlong;
}

/** A card per contact point and action that is on, in the language of the town and with each other beside it. */
export async function takeAlongPaths() {
	const dossier = await getDossier();
	const { original, languages } = dossier.site;
	return toTakeAlong(dossier, day).flatMap((entry) =>
		languages.map((lang) => ({
			params: {
				segment: segmentIn(original, entry.kind),
				id: entry.id,
				card: localName(original, 'kaartje'),
				lang: lang === original ? undefined : lang,
			},
			props: { entry } satisfies TakeAlongProps,
		})),
	);
}

/** All that a card's page shows. */
export function takeAlongPage({ entry }: TakeAlongProps, own: Setting, town: Setting) {
	const { site } = town.dossier;
	return {
		card: takeAlong(town, own, entry),
		alternates: site.languages.map((lang): [string, string] => [
			lang,
			takeAlongPath(site, entry, lang),
		]),
	};
}
