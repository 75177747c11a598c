import { createRequire } from 'node:module';
import { nearest } from '../nearest.ts';
import type { FoundProblem } from '../problem.ts';
import type { ReadContent } from '../read/read-content.ts';

interface IconSet {
	icons: object;
	aliases: object;
}

/** Every theme has an icon that the site can draw. The set is read only where there are themes. */
export function checkIcons({ readable: { taxonomy }, taxonomyFile }: ReadContent): FoundProblem[] {
	if (!taxonomy) return [];
	const { icons, aliases } = createRequire(import.meta.url)(
		'@iconify-json/lucide/icons.json',
	) as IconSet;
	const names = Object.keys({ ...icons, ...aliases });
	return taxonomy.themes.flatMap(({ icon }, index) => {
		if (names.includes(icon)) return [];
		const meant = named(icon, names) ?? nearest(icon, names);
		const params = { given: icon, ...(meant !== undefined && { suggestion: meant }) };
		return [{ rule: 'icon-is-known', file: taxonomyFile, path: ['themes', index, 'icon'], params }];
	});
}

/** The shortest name with this word in it: tram-front for tram. */
function named(word: string, names: readonly string[]): string | undefined {
	const parts = word
		.toLowerCase()
		.split(/[^a-z\d]+/)
		.filter(Boolean);
	const holds = (name: string) =>
		parts.length > 0 && parts.every((part) => name.split('-').includes(part));
	return names.filter(holds).toSorted((one, other) => one.length - other.length)[0];
}
