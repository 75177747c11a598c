import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Checked, check } from '../../../src/check/index.ts';
import { goodContent, sourceTexts } from './good-content.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The day on which the good content has no mistakes. */
export const TODAY = '2026-11-22';

/** A folder that is gone when the test is done. */
export function tempFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'drempelwijzer-'));
	// A built town has ten thousand files.
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }), 120_000);
	return folder;
}

/** Writes files, folders included. */
export function writeFiles(folder: string, files: Files) {
	for (const [name, text] of Object.entries(files)) {
		const path = join(folder, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
}

/** Writes the good content with some files changed, added or (undefined) left out, and gives its folder. */
export function writeContent(
	changed: Record<string, string | Uint8Array | undefined> = {},
): string {
	const folder = tempFolder();
	const all = Object.entries({ ...goodContent, ...changed });
	writeFiles(join(folder, 'content'), Object.fromEntries(all.filter(isThere)));
	writeFiles(join(folder, 'sources'), sourceTexts);
	return folder;
}

/** Checks the good content with some files changed. */
export function checkWith(
	changed: Record<string, string | Uint8Array | undefined> = {},
	options: { withoutSources?: boolean; today?: string } = {},
): Promise<Checked> {
	const folder = writeContent(changed);
	return check({
		contentDir: join(folder, 'content'),
		today: options.today ?? TODAY,
		...(options.withoutSources ? {} : { sourcesDir: join(folder, 'sources') }),
	});
}

const isThere = (
	entry: [string, string | Uint8Array | undefined],
): entry is [string, string | Uint8Array] => entry[1] !== undefined;
