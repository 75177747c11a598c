import { amount, siteWords } from '../check/index.ts';
import type { Site } from '../model/index.ts';
import type { Printed } from '../print/index.ts';
import type { Town } from '../site/astro/town.ts';
import { addAdmin } from './parts/admin.ts';
import { type GoodContent, readContent } from './input/content.ts';
import { siteGate } from './gates/gates.ts';
import type { BuildOptions } from './options.ts';
import { buildPages } from './parts/pages.ts';
import { type ToPrint, printAll } from './parts/print.ts';
import { buildSearchIndex } from './parts/search-index.ts';
import { writeServiceWorker } from './parts/service-worker.ts';
import { seconds, step } from './command/steps.ts';
import { bringSite, documentsOf, putDocuments } from './standing.ts';
import { markAsOurs } from './swap/mark.ts';
import { swapIn } from './swap/swap.ts';
import { today } from './input/today.ts';
import { placedAt } from './input/watch-town.ts';
import { editedOn } from './input/edited-on.ts';
import { lookBack } from './unchanged.ts';
import type { Workspace } from './workspace.ts';

const PAGES = ['pagina', "pagina's"] as const;

/** Makes the site, or a part of it anew, and puts it in place. Throws when anything is wrong; the last good site then stays. */
export async function buildSite(options: BuildOptions, workspace: Workspace) {
	const start = performance.now();
	const { contentDir, outDir, sourcesDir, base, only } = options;
	const { site } = workspace;
	const day = today();
	const before = lookBack(options, day);
	const checked = await step(
		'Inhoud nakijken',
		() => readContent({ contentDir, today: day, base, ...(sourcesDir && { sourcesDir }) }),
		({ counts: { files, warnings } }) =>
			`${amount(files, ['bestand', 'bestanden'])}, ${amount(warnings, ['waarschuwing', 'waarschuwingen'])}`,
	);
	if (before.isSame) {
		console.log(`Niets veranderd sinds de vorige bouw. Toch opnieuw? Gooi eerst ${outDir} weg.`);
		return;
	}
	const { dossier, ...read } = { ...placed(checked, base), contentDir, day };
	const makesPages = !only || only === 'site';
	if (!makesPages) bringSite(outDir, site);
	// Before the pages: they say how many pages each document has and how heavy it is.
	const printed = await documents(options, workspace, { ...read, dossier });
	if (makesPages) await makePages(workspace, { ...read, printed });
	putDocuments(only === 'site' ? outDir : workspace.print, site, printed);
	if (only !== 'print')
		await step(
			'Zoekindex maken',
			() => buildSearchIndex(site, { dossier: checked.dossier, words: read.words, day }),
			(pages) => amount(pages, PAGES),
		);
	await finish(site, dossier.site);
	await step('Site op haar plaats zetten', () => {
		markAsOurs(site);
		swapIn(site, workspace.staging, outDir);
		if (!only) before.remember();
	});
	console.log(`Klaar in ${seconds(performance.now() - start)}: ${outDir}`);
}

/** Prints the documents; for pages that are made alone, those that were printed before. */
async function documents(
	{ contentDir, outDir, only, prints }: BuildOptions,
	{ print }: Workspace,
	what: Omit<ToPrint, 'editedOn'>,
): Promise<Printed[]> {
	if (only === 'site') return documentsOf(outDir);
	if (!prints || only === 'search') return [];
	const { dossier, words, day } = what;
	return step(
		'Documenten drukken',
		(progress) =>
			printAll({ dossier, words, day, editedOn: editedOn(contentDir, day) }, print, progress),
		(made) =>
			`${amount(made.length, ['document', 'documenten'])}, ${amount(pagesOf(made), ['bladzijde', 'bladzijden'])}`,
	);
}

async function makePages(workspace: Workspace, town: Town) {
	await step("Pagina's maken", (progress) => buildPages(workspace, town, progress));
	await step('Redactiepagina maken', () => addAdmin(workspace.site));
}

/** What comes last, whatever was made: it looks at the site as a whole. */
async function finish(site: string, { base, original, url }: Site) {
	await step('Offline klaarzetten', () => writeServiceWorker(site, { base, original }));
	await step(
		'Links en veiligheid nakijken',
		() => siteGate({ site, base, origin: new URL(url).origin }),
		({ pages, links }) => `${amount(links, ['link', 'links'])} op ${amount(pages, PAGES)}`,
	);
}

/** What was read, with the site in the folder on the server that whoever builds asks for. */
function placed({ read, dossier, content }: GoodContent, base?: string) {
	const there = placedAt(content, base);
	return {
		words: siteWords(read.words, there.site.original),
		ownWords: Object.keys(read.words),
		content: there,
		dossier: { ...dossier, site: there.site },
	};
}

const pagesOf = (documents: readonly { pages: number }[]) =>
	documents.reduce((sum, { pages }) => sum + pages, 0);
