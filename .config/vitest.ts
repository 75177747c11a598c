import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');

/** Tests that need no built site. Those in tests/e2e are Playwright's. */
export default defineConfig({
	resolve: {
		// Only the site's own modules ask for a town; Astro gives them one.
		alias: { 'virtual:drempelwijzer': `${import.meta.dirname}/../tests/unit/site/a-town.ts` },
	},
	test: {
		root,
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**', 'tests/fixtures/**', 'node_modules/**'],
		// Days and month names must not depend on where the tests run.
		// A command that a test starts need not compile again what an earlier one compiled.
		env: { TZ: 'UTC', NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled') },
		// Modules are pure: nothing that a test file leaves behind can be seen by the next.
		isolate: false,
		maxWorkers: '100%',
		globalSetup: ['tests/print/kept.ts'],
		// Two cores and a PDF to print: slow is not broken.
		testTimeout: 30_000,
		// As in a browser: one slow second refuses nobody's work, and `npm test` names what needed it.
		retry: process.env['CI'] ? 1 : 0,
	},
});
