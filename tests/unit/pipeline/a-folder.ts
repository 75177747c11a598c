import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder of its own for one test, with these files: path → text. Gone when the test ends. */
export function aFolder(files: Record<string, string> = {}): string {
	const folder = mkdtempSync(join(tmpdir(), 'drempelwijzer-'));
	// A folder with a whole node_modules takes its time.
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }), 120_000);
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

/** What stands in a folder, hidden files included: path → its bytes, one sign for each. */
export const contentsOf = (folder: string): Record<string, string> =>
	Object.fromEntries(
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => join(parentPath, name))
			.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'latin1')]),
	);
