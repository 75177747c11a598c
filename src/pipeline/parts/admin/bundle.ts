import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
} from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join, resolve } from 'node:path';
import { build, version } from 'vite';

/** The editor, and the page on which one ticks whom somebody called. */
const ENTRIES = {
	redactie: join(import.meta.dirname, 'editor.ts'),
	'klopt-nog': join(import.meta.dirname, 'confirm/confirm.ts'),
};
/** A change in one of these makes another bundle. */
const OURS = [
	...globSync('**/*.ts', { cwd: import.meta.dirname }).map((name) =>
		join(import.meta.dirname, name),
	),
	join(import.meta.dirname, '../../input/assured.ts'),
	join(import.meta.dirname, '../../../upgrade/fields.ts'),
].toSorted();
const CACHE = resolve('.cache');
/** Colours for code in 230 languages, most of the weight: our texts hold no code. */
const CODE_LANGUAGES = /^@shikijs\/(?:langs|themes)(?:\/.*)?$/;

/** Puts the editor's own files in a folder. The bundle is kept: it changes only with its version, Vite's and our code. False when it is not installed. */
export async function addEditor(folder: string): Promise<boolean> {
	const editor = editorPackage();
	if (!editor) return false;
	const kept = join(CACHE, `redactie-${hash(editor, ...OURS)}`);
	if (!existsSync(kept)) await bundle(kept);
	cpSync(kept, folder, { recursive: true });
	return true;
}

/** Beside the engine, wherever the town is; undefined where it was left out (npm ci --omit=dev). */
function editorPackage(): string | undefined {
	try {
		return findPackageJSON('@sveltia/cms', import.meta.url);
	} catch {
		return undefined;
	}
}

/** Into a folder of its own first: two builds at once, or one that is stopped, never leave half a bundle. */
async function bundle(kept: string) {
	mkdirSync(CACHE, { recursive: true });
	const outDir = mkdtempSync(join(CACHE, `bouw-${process.pid}-redactie-`));
	await build({
		configFile: false,
		root: import.meta.dirname,
		base: './',
		logLevel: 'error',
		publicDir: false,
		resolve: {
			alias: [{ find: CODE_LANGUAGES, replacement: join(import.meta.dirname, 'nothing.ts') }],
		},
		build: {
			outDir,
			emptyOutDir: false,
			target: 'es2023',
			modulePreload: { polyfill: false },
			rolldownOptions: {
				input: ENTRIES,
				output: {
					entryFileNames: '[name].js',
					chunkFileNames: 'deel/[name]-[hash].js',
					assetFileNames: 'deel/[name]-[hash][extname]',
				},
			},
		},
	});
	try {
		renameSync(outDir, kept);
	} catch (error) {
		// Another build was first.
		rmSync(outDir, { recursive: true, force: true });
		if (!existsSync(kept)) throw error;
	}
}

function hash(...files: string[]): string {
	const sum = createHash('sha256').update(version);
	for (const file of files) sum.update(readFileSync(file));
	return sum.digest('hex').slice(0, 12);
}
