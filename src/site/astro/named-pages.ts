import type { AstroIntegration } from 'astro';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasPlainRules } from '../../languages/index.ts';
import { localPath } from '../../routes/index.ts';

/** Pages whose address is a word: Astro leaves a folder with such a name alone, and each town has them at a word of its own. */
const FOLDER = 'pages/_named';

/** Gives the pages that have a name their address in the language of the town. */
export const namedPages = (original: string): AstroIntegration => ({
	name: 'drempelwijzer-named-pages',
	hooks: {
		'astro:config:setup': ({ config, injectRoute }) => {
			const folder = join(fileURLToPath(config.srcDir), FOLDER);
			for (const file of globSync('**/*.{astro,mdx,ts}', { cwd: folder })) {
				const pattern = patternOf(file);
				if (/^\/taal(?:\/|$)/.test(pattern) && !hasPlainRules(original)) continue;
				injectRoute({
					pattern: localPath(original, pattern),
					entrypoint: join(folder, file),
				});
			}
		},
	},
});

/** zoeken/index.astro, or zoeken\index.astro on Windows → /zoeken, as Astro itself does it. */
export const patternOf = (file: string) =>
	`/${file.replaceAll('\\', '/').replace(/(?:\/index)?\.(?:astro|mdx|ts)$/, '')}`;
