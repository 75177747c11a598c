// Imported first, before anything is read: print wants its memory for pages.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';

// V8 otherwise keeps some fifty megabytes of room for garbage; once it runs, the first flag leaves the room for new objects as it is.
setFlagsFromString('--optimize-for-size --semi-space-growth-factor=1');

// A process that finds its code ready needs no compiler for TypeScript, which takes a dozen megabytes and a tenth of a second.
const { directory } = enableCompileCache(join(import.meta.dirname, '../../.cache/node'));
if (directory) process.env['NODE_COMPILE_CACHE'] = directory;
