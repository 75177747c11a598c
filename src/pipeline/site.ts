import { cpSync, writeFileSync } from 'node:fs';
import { dayOf, sourceDateEpoch } from './source-date.ts';
import { addAdmin } from './admin.ts';
import { type AstroSettings, buildPages, environmentFor } from './astro-site.ts';
import { readContent } from './content.ts';
import { linkGate, safetyGate } from './gates/gates.ts';
import type { BuildOptions } from './options.ts';
import { keepOwnHashes } from './own-hashes.ts';
import { printAll } from './print.ts';
import { buildSearchIndex } from './search-index.ts';
import { writeServiceWorker } from './service-worker.ts';
import { seconds, step } from './steps.ts';
import { swapIn } from './swap.ts';
import type { Workspace } from './workspace.ts';

/** Makes the whole site and puts it in place. Throws when anything is wrong; the last good site then stays. */
export async function buildSite(options: BuildOptions, workspace: Workspace, signal: AbortSignal) {
	const start = performance.now();
	const { contentDir, outDir, sourcesDir } = options;
	const sourceDate = sourceDateEpoch(contentDir);
	const settings: AstroSettings = { contentDir, base: options.base, sourceDate };
	// Our own modules read the same settings as Astro's process does, and read them when they are loaded.
	Object.assign(process.env, environmentFor(settings));

	const { dossier } = await step(
		'Inhoud nakijken',
		() =>
			readContent({
				contentDir,
				today: dayOf(sourceDate),
				base: options.base,
				...(sourcesDir && { sourcesDir }),
			}),
		({ counts: { files, warnings } }) => `${files} bestanden, ${warnings} waarschuwingen`,
	);
	const base = options.base ?? dossier.site.base;
	const { origin } = new URL(dossier.site.url);
	const placed = { ...dossier, site: { ...dossier.site, base } };

	// Before the pages: they say how many pages each document has and how heavy it is.
	const printed = await step(
		'Documenten drukken',
		(progress) => printAll(placed, workspace.print, dayOf(sourceDate), progress),
		(documents) => `${documents.length} documenten, ${pagesOf(documents)} bladzijden`,
	);
	writeFileSync(workspace.printList, JSON.stringify(printed));
	await step("Pagina's maken", async () => {
		await buildPages(workspace, settings, signal);
		keepOwnHashes(workspace.site);
	});
	await step('Redactiepagina maken', () => addAdmin(workspace.site));
	if (printed.length > 0) cpSync(workspace.print, workspace.site, { recursive: true });
	await step(
		'Zoekindex maken',
		() => buildSearchIndex(workspace.site, dossier),
		(pages) => `${pages} pagina's`,
	);
	await step('Offline klaarzetten', () => writeServiceWorker(workspace.site, base));
	await step(
		'Links nakijken',
		() => linkGate({ site: workspace.site, base, origin }),
		({ pages, links }) => `${links} links op ${pages} pagina's`,
	);
	await step('Veiligheid nakijken', () => safetyGate(workspace.site, origin));
	await step('Site op haar plaats zetten', () => swapIn(workspace.site, workspace.staging, outDir));
	console.log(`Klaar in ${seconds(performance.now() - start)}: ${outDir}`);
}

const pagesOf = (documents: readonly { pages: number }[]) =>
	documents.reduce((sum, { pages }) => sum + pages, 0);
