import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addressOf, htmlPaths } from '../../src/pipeline/gates/html-files.ts';

/** The built site that the tests visit. */
export const DIST = resolve(process.env['TEST_SITE'] ?? 'dist');

/** Kinds of pages, as patterns of addresses; the first that fits counts. */
const TYPES: [name: string, address: RegExp][] = [
	['startpagina', /^\/$/],
	['zoeken', /^\/zoeken\/$/],
	['van a tot z', /^\/zoeken\/a-z\/$/],
	['offline', /^\/offline\/$/],
	['agenda', /^\/agenda\/$/],
	['woorden', /^\/woorden\/$/],
	['bronnen', /^\/bronnen\/$/],
	['dossier', /^\/dossier\/$/],
	['wat is nieuw', /^\/nieuw\/$/],
	['open data', /^\/data\/$/],
	['over', /^\/over\/$/],
	['toegankelijkheid', /^\/toegankelijkheid\/$/],
	['privacy', /^\/privacy\/$/],
	['meewerken', /^\/meewerken\/$/],
	['niet gevonden', /^\/404\.html$/],
	['drempels', /^\/drempels\/$/],
	['drempel', /^\/drempels\/[^/]+\/$/],
	['aanbevelingen', /^\/aanbevelingen\/$/],
	['aanbeveling', /^\/aanbevelingen\/[^/]+\/$/],
	['acties', /^\/acties\/$/],
	['actie', /^\/acties\/[^/]+\/$/],
	['contactpunten', /^\/contact\/$/],
	['contactpunt', /^\/contact\/[^/]+\/$/],
	['kaartje', /^\/(?:acties|contact)\/[^/]+\/kaartje\/$/],
	['kaartje van rechts naar links', /^\/contact\/[^/]+\/kaartje\/ar\/$/],
	['kaartje in twee talen', /^\/(?:acties|contact)\/[^/]+\/kaartje\/[a-z]{2,3}\/$/],
	['projecten', /^\/projecten\/$/],
	['project', /^\/projecten\/[^/]+\/$/],
	['organisaties', /^\/organisaties\/$/],
	['organisatie', /^\/organisaties\/[^/]+\/$/],
	['publicaties', /^\/publicaties\/$/],
	['de hele tekst', /^\/publicaties\/[^/]+\/lezen\/$/],
	['een hoofdstuk', /^\/publicaties\/[^/]+\/lezen\/hoofdstuk-.+\/$/],
	['wat bij de hoofdstukken staat', /^\/publicaties\/[^/]+\/lezen\/.+\/$/],
	['publicatie', /^\/publicaties\/[^/]+\/$/],
	['mijn brochure', /^\/mijn-brochure\/$/],
	['belronde', /^\/belronde\/$/],
	['vertalingen', /^\/vertalingen\/$/],
	['begin van een taal van rechts naar links', /^\/talen\/ar\/$/],
	['begin van een taal', /^\/talen\/[a-z]{2,3}\/$/],
	['taal van de site', /^\/taal\/$/],
	['vertaling van rechts naar links', /^\/acties\/[^/]+\/ar\/$/],
	['vertaalde drempel van rechts naar links', /^\/drempels\/[^/]+\/ar\/$/],
	['vertaald contactpunt van rechts naar links', /^\/contact\/[^/]+\/ar\/$/],
	['vertaling in het Turks', /^\/acties\/[^/]+\/tr\/$/],
	['vertaalde drempel in het Turks', /^\/drempels\/[^/]+\/tr\/$/],
	['vertaald contactpunt in het Turks', /^\/contact\/[^/]+\/tr\/$/],
	['vertaalde publicatie van rechts naar links', /^\/publicaties\/[^/]+\/ar\/$/],
	['vertaling', /^\/[^/]+\/[^/]+\/[a-z]{2}\/$/],
	['facet', /^\/[^/]+\/[^/]+\/[^/]+\/$/],
];

export interface PageType {
	name: string;
	/** Address of the heaviest page of this type: the one most likely to show what is wrong. */
	address: string;
	/** Path of its file in the site. */
	path: string;
}

const isRedirect = (path: string) =>
	/http-equiv="refresh"/i.test(readFileSync(join(DIST, path), 'utf8').slice(0, 2000));

/** The editor in the browser is a program of others, with a test of its own (admin.e2e.ts). */
const isEditor = (path: string) => path.startsWith('admin/');

/** All built pages of ours, those that only send on as well. */
export const files: string[] = htmlPaths(DIST).filter((path) => !isEditor(path));

/** The pages that people read. */
export const pages: string[] = files.filter((path) => !isRedirect(path));

const typeOf = (path: string) => TYPES.find(([, pattern]) => pattern.test(addressOf(path)))?.[0];

/** Pages of no known type: the list above must grow. */
export const strays: string[] = pages.filter((path) => typeOf(path) === undefined);

/** Types of which there is no page at all. */
export const absent: string[] = TYPES.map(([name]) => name).filter(
	(name) => !pages.some((path) => typeOf(path) === name),
);

/** One page of every type. */
export const pageTypes: PageType[] = TYPES.flatMap(([name]) => {
	const path = pages
		.filter((page) => typeOf(page) === name)
		.sort((a, b) => statSync(join(DIST, b)).size - statSync(join(DIST, a)).size)[0];
	return path ? [{ name, path, address: addressOf(path) }] : [];
});
