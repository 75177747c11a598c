import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import type { AstroUserConfig } from 'astro';
import { createHash } from 'node:crypto';
import { layerOrderHash, themeScriptHash } from '../../styles/inline-head.ts';
import { fonts } from '../media/fonts.ts';
import { namedPages } from './named-pages.ts';
import { publicPages } from './public-pages.ts';
import { partsOfPages } from './parts-of-pages.ts';
import type { TownSource } from './town.ts';
import { followContent, townPlugin } from './town-plugin.ts';

type CspConfig = Exclude<NonNullable<AstroUserConfig['security']>['csp'], boolean | undefined>;

/** Nothing from elsewhere, and of our own only what each page names by its hash. */
const POLICY = {
	directives: [
		"default-src 'none'",
		"img-src 'self' data:",
		"font-src 'self'",
		"media-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
		"require-trusted-types-for 'script'",
		'trusted-types drempelwijzer',
	],
	scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [themeScriptHash] },
	styleDirective: { resources: ["'self'"], hashes: [layerOrderHash] },
} satisfies CspConfig;

/** How Astro makes the pages of a town. */
export function astroConfig(source: TownSource): AstroUserConfig {
	const { content, contentDir } = source.current();
	const pages = publicPages(content.site.base);
	return {
		site: content.site.url,
		base: content.site.base,
		trailingSlash: 'always',
		cacheDir: cacheFolder(contentDir),
		compressHTML: true,
		build: { inlineStylesheets: 'auto', assets: 'opmaak' },
		prerenderConflictBehavior: 'error',
		devToolbar: { enabled: false },
		markdown: { syntaxHighlight: false, processor: satteri() },
		vite: { plugins: [townPlugin(source), partsOfPages()] },
		integrations: [
			namedPages(content.site.original),
			mdx(),
			pages.integration,
			sitemap({ filter: pages.isPublic }),
			fonts(),
			followContent(source),
		],
		security: { csp: POLICY },
	};
}

/** Two towns on one machine must not share a cache. */
const cacheFolder = (contentDir: string) =>
	`.cache/astro-${createHash('sha256').update(contentDir).digest('hex').slice(0, 12)}`;
