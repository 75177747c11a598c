import { defineConfig } from 'astro/config';
import { watchTown } from './src/pipeline/input/watch-town.ts';
import { astroConfig } from './src/site/astro/astro-config.ts';

// For Astro's own commands, about the content of this folder. A build brings its own town: src/pipeline/parts/pages.ts.
export default defineConfig(astroConfig(await watchTown({ contentDir: 'content' })));
