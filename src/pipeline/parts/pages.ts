import { join, resolve } from 'node:path';
import { astroConfig } from '../../site/astro/astro-config.ts';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import type { Town, TownSource } from '../../site/astro/town.ts';
import { pageWithOwnHashes } from './own-hashes.ts';
import { linkPackages } from './packages.ts';
import type { Progress } from '../command/steps.ts';
import type { Workspace } from '../workspace.ts';

/** The engine's own folder, with its pages and packages. */
const ROOT = join(import.meta.dirname, '../../..');

/** Of the town for which somebody works. */
const CACHE = resolve('.cache');

/**
 * Astro reads the engine's own pages, and writes what it has to remember in a folder of the town: an engine that was
 * installed may stand where nobody can write. It asks nothing of the folder it was started in.
 */
const IN_ENGINE = {
	root: join(CACHE, 'astro'),
	srcDir: join(ROOT, 'src'),
	publicDir: join(ROOT, 'public'),
	configFile: false,
} as const;

/** Builds the pages into the workspace. A cache per build: two builds at once never read each other's content. */
export async function buildPages({ site, cache }: Workspace, town: Town, progress: Progress) {
	settleEnvironment('production');
	linkPackages(CACHE);
	// Loaded late: printing wants the memory that Astro takes.
	const { build } = await import('astro');
	const { integrations = [], ...config } = astroConfig({ current: () => town });
	await build({
		...config,
		...IN_ENGINE,
		integrations: [...integrations, made(progress)],
		outDir: site,
		cacheDir: cache,
		logLevel: 'error',
	});
}

/** Says how many pages there are of how many, and gives each the policy that is its own: on disk it would cost another round. */
const made = (progress: Progress): AstroIntegration => ({
	name: 'drempelwijzer-pages',
	hooks: {
		'astro:build:start': ({ setPrerenderer }) =>
			setPrerenderer((usual) => {
				let count = 0;
				let all = 0;
				return {
					...usual,
					getStaticPaths: async () => {
						const paths = await usual.getStaticPaths();
						all = paths.length;
						return paths;
					},
					render: async (...page) => {
						count += 1;
						progress(`${count}/${all}`);
						const result = await usual.render(...page);
						if (result instanceof Response) return pageWithOwnHashes(result);
						return { ...result, response: await pageWithOwnHashes(result.response) };
					},
				};
			}),
	},
});

/** Serves the pages as they are being written, until it is told to stop. */
export async function servePages(source: TownSource, server: AstroUserConfig['server']) {
	settleEnvironment('development');
	linkPackages(CACHE);
	const { dev } = await import('astro');
	return dev({ ...astroConfig(source), ...IN_ENGINE, server });
}

/** Astro fills these itself, and a variable of the same name (Vitest sets BASE_URL, so do hosts) would win. */
const FILLED_BY_ASTRO = ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR'];

/** What a machine or a host says must not change a page. */
function settleEnvironment(mode: 'production' | 'development') {
	for (const name of FILLED_BY_ASTRO) Reflect.deleteProperty(process.env, name);
	Object.assign(process.env, { NODE_ENV: mode, TZ: 'UTC', ASTRO_TELEMETRY_DISABLED: '1' });
}
