import { readFileSync } from 'node:fs';
import { place } from './environment.ts';

/** One printed document of this build, as the print house lists it. */
export interface Printed {
	id: string;
	title: string;
	/** Path from the root of the site, without the first slash. */
	file: string;
	pages: number;
	bytes: number;
	paper: string;
	edition: string;
	/** Key of the entry it is about (recommendations/x), for a fiche or poster. */
	of?: string;
	/** A picture of all its pages. */
	preview?: { file: string; width: number; height: number };
}

/** Made before the site is built; none when Astro runs alone. */
export const printed: Printed[] = place.printed
	? (JSON.parse(readFileSync(place.printed, 'utf8')) as Printed[])
	: [];

export const downloadsOf = (publication: string) =>
	printed
		.filter(({ id, edition }) => id === publication && edition === 'standaard')
		.map(({ title, file, pages }) => ({ title, pages, path: `/${file}` }));

export const editionsOf = (publication: string) =>
	printed
		.filter(({ id, of }) => id === publication && !of)
		.map((document) => ({ ...document, path: `/${document.file}` }));

/** Fiche and posters of one entry. */
export const printedFor = (key: string) =>
	printed
		.filter(({ of }) => of === key)
		.map((document) => ({ ...document, path: `/${document.file}` }));
