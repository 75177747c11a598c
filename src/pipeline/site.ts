import { cpSync } from 'node:fs';
import { amount, siteWords } from '../check/index.ts';
import type { Town } from '../site/town.ts';
import { addAdmin } from './admin.ts';
import { type GoodContent, readContent } from './content.ts';
import { siteGate } from './gates/gates.ts';
import type { BuildOptions } from './options.ts';
import { keepOwnHashes } from './own-hashes.ts';
import { buildPages } from './pages.ts';
import { printAll } from './print.ts';
import { buildSearchIndex } from './search-index.ts';
import { writeServiceWorker } from './service-worker.ts';
import { seconds, step } from './steps.ts';
import { markAsOurs } from './swap/mark.ts';
import { swapIn } from './swap/swap.ts';
import { today } from './today.ts';
import { placedAt } from './watch-town.ts';
import { editedOn } from './edited-on.ts';
import { lookBack } from './unchanged.ts';
import type { Workspace } from './workspace.ts';

const PAGES = ['pagina', "pagina's"] as const;

/** Makes the whole site and puts it in place. Throws when anything is wrong; the last good site then stays. */
export async function buildSite(options: BuildOptions, workspace: Workspace) {
	const start = performance.now();
	const { contentDir, outDir, sourcesDir, base, prints } = options;
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
	const { words, ownWords, content, dossier } = placed(checked, base);
	const { site } = content;
	// Before the pages: they say how many pages each document has and how heavy it is.
	const print = () =>
		step(
			'Documenten drukken',
			(progress) => {
				const what = { dossier, words, day, editedOn: editedOn(contentDir, day) };
				return printAll(what, workspace.print, progress);
			},
			(documents) =>
				`${amount(documents.length, ['document', 'documenten'])}, ${amount(pagesOf(documents), ['bladzijde', 'bladzijden'])}`,
		);
	const printed = prints ? await print() : [];
	const town: Town = { contentDir, day, content, words, ownWords, printed };
	await step("Pagina's maken", async (progress) => {
		await buildPages(workspace, town, progress);
		keepOwnHashes(workspace.site);
	});
	await step('Redactiepagina maken', () => addAdmin(workspace.site));
	if (printed.length > 0) cpSync(workspace.print, workspace.site, { recursive: true });
	await step(
		'Zoekindex maken',
		() => buildSearchIndex(workspace.site, { dossier: checked.dossier, words, day }),
		(pages) => amount(pages, PAGES),
	);
	await step('Offline klaarzetten', () => writeServiceWorker(workspace.site, site));
	const { origin } = new URL(site.url);
	await step(
		'Links en veiligheid nakijken',
		() => siteGate({ site: workspace.site, base: site.base, origin }),
		({ pages, links }) => `${amount(links, ['link', 'links'])} op ${amount(pages, PAGES)}`,
	);
	await step('Site op haar plaats zetten', () => {
		markAsOurs(workspace.site);
		swapIn(workspace.site, workspace.staging, outDir);
		before.remember();
	});
	console.log(`Klaar in ${seconds(performance.now() - start)}: ${outDir}`);
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
