import type { DoorPaths } from '../../dossier/door.ts';

/** One entry as the brochure shows it: words ready to print, read from /data/fiches/<kind>/<id>.json. */
export interface Fiche {
	/** As it stands in the address of a brochure: aanbevelingen/buddy. */
	key: string;
	/** Gives the fiche its colour. */
	kind: string;
	/** The kind in words. */
	label: string;
	number?: number;
	title: string;
	summary: string;
	/** How it stands, in one line. */
	state?: string;
	door?: FicheDoor;
	themes: string[];
	facts: { label: string; text: string }[];
	notes: string[];
	steps: FicheSteps;
	lists: { title: string; items: string[] }[];
	contacts: FicheContact[];
	sources: string[];
	/** The whole address that stands in the QR code. */
	address: string;
	qr: FicheQr;
}

export interface FicheDoor extends Omit<DoorPaths, 'wall'> {
	/** Colour of the leaf, 0 to 3. */
	colour: number;
	/** The notice on a door that stays shut; empty on other doors. */
	sign: string;
}

export interface FicheSteps {
	title: string;
	steps: { title: string; text?: string }[];
}

export interface FicheContact {
	title: string;
	who: string[];
	ways: { label: string; text: string; href?: string }[];
	notes: string[];
}

export interface FicheQr {
	/** Width and height in squares. */
	size: number;
	path: string;
}
