import { INK, LEAST_CONTRAST, type Logo, ON_BAR, contrast, nearestWith } from '../model/index.ts';
import type { FoundProblem } from './problem.ts';
import type { ReadContent } from './read/read-content.ts';
import { type ReadLogo, readLogo } from './read/logo.ts';

/** What a town looks like, and what is wrong with that. */
export async function checkFace(
	read: ReadContent,
): Promise<{ logo?: Logo; problems: FoundProblem[] }> {
	const { logo, problems } = await logoOf(read);
	return { ...(logo && { logo }), problems: [...problems, ...problemsOfColours(read)] };
}

/** A logo is named in site.yaml and stands beside it, or neither. */
async function logoOf({ logos, readable: { site }, siteFile }: ReadContent): Promise<ReadLogo> {
	const [first] = logos;
	const named = site?.logo;
	const meant = logos.find(({ file }) => file.endsWith(`/${named}`));
	if (meant) return readLogo(meant);
	if (named !== undefined) {
		const params = { given: named };
		return { problems: [{ rule: 'logo-is-there', file: siteFile, path: ['logo'], params }] };
	}
	const name = first?.file.split('/').at(-1) ?? '';
	return {
		problems: site && first ? [{ rule: 'logo-is-named', file: first.file, params: { name } }] : [],
	};
}

/** Words stand on the one colour in white, and on the other in ink. */
const COLOURS = [
	{ name: 'main', towards: '#000000', behind: ON_BAR, how: 'donker' },
	{ name: 'accent', towards: '#ffffff', behind: INK, how: 'licht' },
] as const;

function problemsOfColours({ readable: { site }, siteFile }: ReadContent): FoundProblem[] {
	const given = site?.colours;
	if (!given) return [];
	return COLOURS.flatMap(({ name, towards, behind, how }) => {
		const found = contrast(given[name], behind);
		if (found >= LEAST_CONTRAST) return [];
		return {
			rule: 'colour-has-contrast',
			file: siteFile,
			path: ['colours', name],
			params: {
				given: given[name],
				how,
				// Rounded down: 6.97 is no 7.
				ratio: (Math.floor(found * 10) / 10).toFixed(1).replace('.', ','),
				least: LEAST_CONTRAST,
				suggestion: nearestWith(given[name], towards, [behind]),
			},
		};
	});
}
