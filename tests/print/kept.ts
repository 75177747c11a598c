import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
	interface ProvidedContext {
		/** Where documents are kept that another suite of this run printed. */
		printed: string;
	}
}

/** Gives all suites of one run the same documents: each is set only once. */
export default function keepPrinted(project: TestProject) {
	const folder = mkdtempSync(join(tmpdir(), 'drempelwijzer-gedrukt-'));
	project.provide('printed', folder);
	return () => rmSync(folder, { recursive: true, force: true });
}
