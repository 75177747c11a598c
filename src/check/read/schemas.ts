import type { z } from 'zod';
import { amounts, kinds, site, taxonomy, translation } from '../../model/index.ts';
import type { Place } from './places.ts';

/** The schema of a file; the site's own words have none, they are looked at word by word. */
export function schemaOf(place: Place): z.ZodType | undefined {
	switch (place.type) {
		case 'site':
			return site;
		case 'taxonomy':
			return taxonomy;
		case 'amounts':
			return amounts;
		case 'translation':
			return translation;
		case 'entry':
			return kinds[place.kind].schema;
		case 'words':
			return undefined;
		default:
			return place satisfies never;
	}
}
