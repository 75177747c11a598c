import type { AstroConfig, AstroIntegration } from 'astro';
import { sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { Town, TownSource } from './town.ts';

/** What pages import: everything of a town but its entries, which are Astro's collections. */
const MODULE = 'virtual:drempelwijzer';
const NAME = 'drempelwijzer';
/** Editors write a file in several goes. */
const REST_MS = 150;
/** Where Vite makes pages; Astro's own environment, which reads the collections' setting, is left alone: it would wait for itself. */
const RENDERING = ['ssr', 'prerender'];

/** Offers a town to the pages as data. */
export const townPlugin = (source: TownSource): Plugin<TownSource> => ({
	name: NAME,
	api: source,
	resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
	load: (id) => (id === `\0${MODULE}` ? `export default ${asCode(source.current())}` : undefined),
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
			server.watcher.add(contentDir);
			server.watcher.on('all', (_, path) => {
				if (!path.startsWith(contentDir + sep)) return;
				clearTimeout(waiting);
				waiting = setTimeout(() => (turn = turn.then(follow)), REST_MS);
			});
		},
	},
});

/** Modules keep what they made of the town: all are read again, and browsers ask for their page again. */
function forget({ environments }: ViteDevServer) {
	for (const name of RENDERING) {
		const environment = environments[name];
		if (!environment) continue;
		environment.moduleGraph.invalidateAll();
		environment.hot.send('astro:content-changed', {});
	}
	environments.client.hot.send({ type: 'full-reload', path: '*' });
}
