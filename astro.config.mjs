import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { layerOrderHash, themeScriptHash } from './src/components/page/inline-head.ts';
import { cacheFolder } from './src/site/environment.ts';
import { fonts } from './src/site/fonts.ts';
import { publicPages } from './src/site/public-pages.ts';
import { readSite } from './src/site/site.ts';

const { url, base } = readSite();
const pages = publicPages(base);

export default defineConfig({
	site: url,
	base,
	trailingSlash: 'always',
	cacheDir: cacheFolder,
	compressHTML: true,
	build: { inlineStylesheets: 'always', assets: 'opmaak' },
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	markdown: { syntaxHighlight: false, processor: satteri() },
	integrations: [mdx(), pages.integration, sitemap({ filter: pages.isPublic }), fonts()],
	security: {
		csp: {
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
		},
	},
});
