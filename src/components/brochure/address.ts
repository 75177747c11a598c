/** What makes a brochure; the address holds all of it. */
export interface Selection {
	/** As in addresses: aanbevelingen/buddy. */
	fiches: string[];
	/** Name of the organisation that gives the brochure out. */
	name: string;
	/** How to reach it. */
	contact: string;
	paper: Paper;
}

export type Paper = 'a5' | 'a4';

/** One line on the cover of an A5. */
export const LINE_LENGTH = 80;
/** More than the whole dossier holds: a longer list comes from a made-up address. */
const MOST_FICHES = 200;

/** The brochure that an address asks for; none when it names no fiches. */
export function readAddress(search: string): Selection | undefined {
	const query = new URLSearchParams(search);
	const fiches = query.get('fiches');
	if (fiches === null) return undefined;
	return {
		fiches: unique(fiches.split(',')).slice(0, MOST_FICHES),
		name: cleanLine(query.get('naam') ?? ''),
		contact: cleanLine(query.get('contact') ?? ''),
		paper: query.get('papier')?.toLowerCase() === 'a4' ? 'a4' : 'a5',
	};
}

/** The query that makes this brochure again; slashes and commas stay, so that people can read it. */
export function writeAddress({ fiches, paper, ...lines }: Selection): string {
	const keys = fiches.map((key) => key.split('/').map(encodeURIComponent).join('/')).join(',');
	const given = { naam: lines.name, contact: lines.contact };
	const asked = Object.entries(given).map(([field, line]) => {
		const clean = cleanLine(line);
		return clean && `&${field}=${encodeURIComponent(clean)}`;
	});
	return `?fiches=${keys}${asked.join('')}&papier=${paper}`;
}

/** One line, not too long. */
export const cleanLine = (line: string) =>
	line.replaceAll(/\s+/g, ' ').trim().slice(0, LINE_LENGTH);

export const unique = (keys: readonly string[]) => [
	...new Set(keys.map((key) => key.trim()).filter(Boolean)),
];
