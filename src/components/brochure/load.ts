import { toKept } from './kinds.ts';

/** Letters, digits and hyphens: whatever else an address holds is never asked for. */
const KEY = /^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** One entry of the brochure, as the site wrote it. */
export interface Fiche {
	/** As it stands in the address of a brochure: aanbevelingen/buddy. */
	key: string;
	/** Gives the fiche its colour. */
	kind: string;
	/** The kind in words. */
	label: string;
	title: string;
	/** A whole page of the brochure. */
	sheet: HTMLElement;
}

export interface Loaded {
	fiches: Fiche[];
	/** Keys that name nothing here. */
	unknown: string[];
	/** Keys that could not be fetched now. */
	failed: string[];
}

/** Fetches the fiches in the order of their keys. */
export async function loadFiches(files: string, keys: readonly string[]): Promise<Loaded> {
	const answers = await Promise.all(keys.map((key) => loadFiche(files, key)));
	const found = answers.filter((answer) => typeof answer === 'object');
	const keysThat = (what: Answer) => keys.filter((_, index) => answers[index] === what);
	return {
		// Two names of one fiche, an old and a new one, are one fiche.
		fiches: [...new Map(found.map((fiche) => [fiche.key, fiche])).values()],
		unknown: keysThat('unknown'),
		failed: keysThat('failed'),
	};
}

type Answer = Fiche | 'unknown' | 'failed';

async function loadFiche(files: string, key: string): Promise<Answer> {
	if (!KEY.test(key) || !toKept(key)) return 'unknown';
	const { status, response } = await fetchPage(`${files}${key}/`);
	const sheet = (response as Document | null)?.querySelector<HTMLElement>('.sheet');
	if (sheet) return ficheIn(sheet);
	return status === 404 ? 'unknown' : 'failed';
}

/** A document by itself, in which no script runs: text never becomes a page here (Trusted Types). */
const fetchPage = (address: string) =>
	new Promise<XMLHttpRequest>((done) => {
		const request = new XMLHttpRequest();
		request.open('GET', address);
		request.responseType = 'document';
		request.addEventListener('loadend', () => done(request));
		request.send();
	});

function ficheIn(sheet: HTMLElement): Fiche {
	const { key = '', kind = '', label = '', title = '' } = sheet.dataset;
	return { key, kind, label, title, sheet };
}
