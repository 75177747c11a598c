import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright/test';

const TOWN = join(import.meta.dirname, '../fixtures/second-town');

/** The folder that the editor gets instead of one that a person picks: in the browser's own storage, with a real town in it. */
export async function giveFolder(page: Page, town = TOWN) {
	await page.addInitScript(() => {
		Object.assign(window, {
			showDirectoryPicker: async () =>
				(await navigator.storage.getDirectory()).getDirectoryHandle('map', { create: true }),
		});
	});
	await page.goto('/favicon.svg');
	await page.evaluate(async (files) => {
		const root = await (
			await navigator.storage.getDirectory()
		).getDirectoryHandle('map', { create: true });
		await root.getDirectoryHandle('.git', { create: true });
		for (const [path, text] of files) {
			const names = path.split('/');
			let folder = root;
			for (const name of names.slice(0, -1))
				folder = await folder.getDirectoryHandle(name, { create: true });
			const file = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
			const stream = await file.createWritable();
			await stream.write(text);
			await stream.close();
		}
	}, townFiles(town));
}

/** Takes all files out of the browser again and puts them in a folder that the check can read. */
export async function takeFolder(page: Page, into: string) {
	const files = await page.evaluate(async () => {
		const found: [string, string][] = [];
		const walk = async (folder: FileSystemDirectoryHandle, path: string) => {
			for await (const [name, handle] of folder.entries())
				if (handle.kind === 'directory') await walk(handle, `${path}${name}/`);
				else found.push([`${path}${name}`, await (await handle.getFile()).text()]);
		};
		await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle('map'), '');
		return found;
	});
	for (const [path, text] of files) {
		mkdirSync(dirname(join(into, path)), { recursive: true });
		writeFileSync(join(into, path), text);
	}
}

const townFiles = (town: string): [string, string][] =>
	readdirSync(town, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(?:md|yaml)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => [
			`content/${file.slice(town.length + 1).replaceAll('\\', '/')}`,
			readFileSync(file, 'utf8'),
		]);
