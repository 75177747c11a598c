import { basename, dirname } from 'node:path';
import {
	type Colours,
	INK,
	LEAST_CONTRAST,
	type Logo,
	ON_BAR,
	contrast,
	nearestWith,
} from '../../model/index.ts';
import type { FoundProblem } from '../problem.ts';
import type { ReadContent } from '../read/read-content.ts';
import { type ReadLogo, readLogo } from '../read/logo.ts';

interface Faces {
	logo?: Logo;
	/** Of those who publish with the town, by publication. */
	partnerLogos: Record<string, Logo>;
	problems: FoundProblem[];
}

/** What a town and its partners look like, and what is wrong with that. */
export async function checkFace(read: ReadContent): Promise<Faces> {
	const { site, entries } = read.readable;
	const faces: Faces = { partnerLogos: {}, problems: [] };
	if (site) {
		const { logo, problems } = await faceIn(read, { face: site, file: read.siteFile, path: [] });
		if (logo) faces.logo = logo;
		faces.problems.push(...problems);
	}
	for (const { kind, id, data, file } of entries) {
		if (kind !== 'publications') continue;
		const place = { face: data.partner, file, path: ['partner'] };
		const { logo, problems } = await faceIn(read, place);
		if (logo) faces.partnerLogos[id] = logo;
		faces.problems.push(...problems);
	}
	return faces;
}

/** What is asked for, and where: in a whole file, or in one field of it. */
interface Place {
	face: { logo?: string | undefined; colours?: Colours | undefined } | undefined;
	file: string;
	path: string[];
}

async function faceIn(read: ReadContent, place: Place): Promise<ReadLogo> {
	const { problems, ...logo } = await logoOf(read, place);
	return { ...logo, problems: [...problems, ...problemsOfColours(place)] };
}

/** A logo is named in a file and stands beside it, or neither. */
async function logoOf({ logos }: ReadContent, { face, file, path }: Place): Promise<ReadLogo> {
	const there = logos.filter((logo) => dirname(logo.file) === dirname(file));
	const named = face?.logo;
	const meant = there.find((logo) => basename(logo.file) === named);
	if (meant) return readLogo(meant);
	const where = { beside: basename(file), under: path.map((name) => ` bij ${name}`).join('') };
	if (named !== undefined) {
		const params = { given: named, ...where };
		return { problems: [{ rule: 'logo-is-there', file, path: [...path, 'logo'], params }] };
	}
	const problems = there.slice(0, 1).map((logo) => ({
		rule: 'logo-is-named',
		file: logo.file,
		params: { name: basename(logo.file), ...where },
	}));
	return { problems };
}

/** Words stand on the one colour in white, and on the other in ink. */
const COLOURS = [
	{ name: 'main', towards: '#000000', behind: ON_BAR, how: 'donker' },
	{ name: 'accent', towards: '#ffffff', behind: INK, how: 'licht' },
] as const;

function problemsOfColours({ face, file, path }: Place): FoundProblem[] {
	const given = face?.colours;
	if (!given) return [];
	return COLOURS.flatMap(({ name, towards, behind, how }) => {
		const found = contrast(given[name], behind);
		if (found >= LEAST_CONTRAST) return [];
		return {
			rule: 'colour-has-contrast',
			file,
			path: [...path, 'colours', name],
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
