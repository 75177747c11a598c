// A process of its own: Astro reads its environment once, and a stopped build must be able to end it.
import { build } from 'astro';

const [outDir, cacheDir] = process.argv.slice(2);
if (!outDir || !cacheDir) throw new Error('run-astro.ts <outDir> <cacheDir>');
// A cache per build: two builds at once never read each other's content.
await build({ root: process.cwd(), outDir, cacheDir, logLevel: 'info' });
