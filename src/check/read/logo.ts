import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import type { Logo } from '../../model/index.ts';
import type { FoundProblem } from '../problem.ts';
import { type PictureFile, openPicture, problemOfPicture } from './pictures.ts';
import { readSvg } from './svg.ts';

/** Every page asks for it. */
const SVG_BYTES = 64 * 1024;
/** Wide and high enough for paper. */
const RASTER = { width: 1200, height: 400, fit: 'inside', withoutEnlargement: true } as const;
/** A logo that is longer or higher than this leaves nothing to see in the bar above a page. */
const LONGEST = 8;
const HIGHEST = 2;

/** A town's logo, or what is wrong with it. */
export interface ReadLogo {
	logo?: Logo;
	problems: FoundProblem[];
}

/** Reads the logo beside site.yaml. */
export async function readLogo({ path, file }: PictureFile): Promise<ReadLogo> {
	const read = path.endsWith('.svg') ? await drawnLogo(path) : await photographed(path);
	const problems = read.problems.map((problem) => ({ ...problem, file }));
	if (!read.logo) return { problems };
	const { width, height } = read.logo;
	if (width / height > LONGEST || height / width > HIGHEST)
		return {
			problems: [{ rule: 'logo-has-shape', file, params: { wide: LONGEST, high: HIGHEST } }],
		};
	return { logo: read.logo, problems };
}

type Read = { logo?: Logo; problems: Omit<FoundProblem, 'file'>[] };

async function drawnLogo(path: string): Promise<Read> {
	if (statSync(path).size > SVG_BYTES) return { problems: [{ rule: 'svg-is-small' }] };
	const bytes = readFileSync(path);
	if (!isUtf8(bytes)) return { problems: [{ rule: 'letters-are-readable' }] };
	const svg = bytes.toString('utf8').replace(/^\uFEFF/, '');
	const { problems, size } = readSvg(svg);
	if (problems.length > 0 || !size) return { problems };
	return (await canBeDrawn(path))
		? { logo: { svg, ...size }, problems }
		: { problems: [{ rule: 'svg-is-whole' }] };
}

async function canBeDrawn(path: string): Promise<boolean> {
	try {
		await (await openPicture(path)).resize({ width: 64 }).raw().toBuffer();
		return true;
	} catch {
		return false;
	}
}

async function photographed(path: string): Promise<Read> {
	const rule = await problemOfPicture(path);
	if (rule) return { problems: [{ rule }] };
	const picture = (await openPicture(path))
		.autoOrient()
		.resize(RASTER)
		.png({ compressionLevel: 9 });
	const { data, info } = await picture.toBuffer({ resolveWithObject: true });
	const { width, height } = info;
	const address = `data:image/png;base64,${data.toString('base64')}`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><image width="${width}" height="${height}" href="${address}"/></svg>`;
	return { logo: { svg, width, height }, problems: [] };
}
