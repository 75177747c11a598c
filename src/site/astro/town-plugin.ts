import type { AstroConfig, AstroIntegration } from 'astro';
import { sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Town, TownSource } from './town.ts';

/** What pages import: everything of a town but its entries, which are Astro's collections. */
const MODULE = 'virtual:drempelwijzer';
const RESOLVED = `\0${MODULE}`;
const NAME = 'drempelwijzer';
/** Editors write a file in several goes. */
const REST_MS = 150;
/** Where Vite makes pages; Astro's own environment, which reads the collections' setting, is left alone: it would wait for itself. */
const RENDERING = ['ssr', 'prerender'];

/** Offers a town to the pages as data. */
export const townPlugin = (source: TownSource): Plugin<TownSource> => ({
	name: NAME,
	api: source,
	resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
	load: (id) => (id === RESOLVED ? `export default ${asCode(source.current())}` : undefined),
});

function asCode({
	content: { site, taxonomy, amounts, logo, partnerLogos },
	...town
}: Town): string {
	return JSON.stringify({ ...town, site, taxonomy, amounts, logo, partnerLogos });
}

/** The town of Astro's configuration, for the loader that fills the collections. */
export function townIn({ vite }: AstroConfig): Town {
	const plugin = vite.plugins?.flat().find((each) => each && 'name' in each && each.name === NAME);
	return (plugin as Plugin<TownSource>).api?.current() as Town;
}

/** Shows what changed as soon as it is saved: entries, words and settings, new ones and those that went. */
export const followContent = (source: TownSource): AstroIntegration => ({
	name: NAME,
	hooks: {
		'astro:server:setup': ({ server, refreshContent }) => {
			const { contentDir } = source.current();
			let waiting: NodeJS.Timeout | undefined;
			let turn = Promise.resolve();
			const follow = async () => {
				await source.refresh?.();
				await refreshContent?.({ loaders: [NAME] });
				forget(server);
			};
			// Some editors take a file away before they write it anew: the next look finds it.
			const tell = (error: unknown) => server.config.logger.error(String(error));
			server.watcher.add(contentDir);
			server.watcher.on('all', (_, path) => {
				if (!path.startsWith(contentDir + sep)) return;
				clearTimeout(waiting);
				waiting = setTimeout(() => (turn = turn.then(follow).catch(tell)), REST_MS);
			});
		},
	},
});

/** Modules keep what they made of the town: all run again. What they were compiled to stays, for that takes seconds. Browsers ask for their page again. */
function forget({ environments }: ViteDevServer) {
	for (const name of RENDERING) {
		const environment = environments[name];
		if (!environment) continue;
		const town = environment.moduleGraph.getModuleById(RESOLVED);
		if (town) environment.moduleGraph.invalidateModule(town);
		environment.hot.send({ type: 'full-reload', path: '*' });
		environment.hot.send('astro:content-changed', {});
	}
	environments.client.hot.send({ type: 'full-reload', path: '*' });
}
