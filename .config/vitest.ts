import { defineConfig } from 'vitest/config';

/** Tests that need no built site. Those in tests/e2e are Playwright's. */
export default defineConfig({
	test: {
		root: `${import.meta.dirname}/..`,
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**', 'tests/fixtures/**', 'node_modules/**'],
		// Days and month names must not depend on where the tests run.
		env: { TZ: 'UTC' },
		// Two cores and a PDF to print: slow is not broken.
		testTimeout: 30_000,
	},
});
