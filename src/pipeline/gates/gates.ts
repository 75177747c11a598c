import { EXIT } from '../command/exit-codes.ts';
import { type DeadLink, type LinkCheckOptions, type LinkReport, checkLinks } from './link-check.ts';
import { taggedPages } from './html-files.ts';
import { type UnsafeSpot, scanPage, scanStyles } from './scan-html.ts';
import { Stopped } from '../command/stopped.ts';

const DEAD: Record<DeadLink['why'], string> = {
	'no-page': 'die pagina of dat bestand is er niet',
	'no-anchor': 'dat anker staat niet op de pagina',
	'outside-base': 'dat adres ligt buiten de map van de site',
};

const UNSAFE: Record<UnsafeSpot['rule'], string> = {
	'no-handlers': 'code in een attribuut',
	'no-code-addresses': 'een adres dat code uitvoert',
	'nothing-foreign': 'iets van een andere site',
	'inline-is-hashed': 'code of opmaak zonder hash in de CSP van de pagina',
	'has-policy': 'geen CSP op de pagina',
};

/** More than this hides the cause instead of showing it. */
const LONGEST_LIST = 40;

/** Lets a site through when every link in it leads somewhere, and nothing in it runs or fetches what is not ours. */
export function siteGate(options: LinkCheckOptions): LinkReport {
	const { site, origin } = options;
	const unsafe = scanStyles(site, origin);
	const report = checkLinks(scanned(), options);
	refuse([...deadLinks(report), ...unsafe.map(whyUnsafe)]);
	return report;

	/** Both look at every tag: pages are read once. */
	function* scanned() {
		for (const page of taggedPages(site)) {
			unsafe.push(...scanPage(page, origin));
			yield page;
		}
	}
}

function deadLinks({ dead }: LinkReport): string[] {
	const byTarget = Map.groupBy(dead, ({ target, why }) => `${target}: ${DEAD[why]}`);
	return [...byTarget].map(([complaint, links]) => `${complaint}; staat op ${pagesIn(links)}`);
}

const whyUnsafe = ({ page, rule, found }: UnsafeSpot) => `${page}: ${UNSAFE[rule]}: ${found}`;

/** One broken menu is on every page: the first says where to look. */
function pagesIn(links: DeadLink[]): string {
	const first = links[0]?.page ?? '';
	return links.length === 1 ? first : `${first} en nog ${links.length - 1}`;
}

function refuse(complaints: string[]) {
	if (complaints.length === 0) return;
	const more = complaints.length - LONGEST_LIST;
	const shown = complaints.slice(0, LONGEST_LIST);
	if (more > 0) shown.push(`... en nog ${more}`);
	throw new Stopped(EXIT.ours, `De gebouwde site is niet in orde:\n  ${shown.join('\n  ')}`);
}
