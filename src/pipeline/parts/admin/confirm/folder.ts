import type { Store } from './store.ts';

declare global {
	interface Window {
		/** Chromium only. */
		showDirectoryPicker?: (options: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
	}
}

/** The folder of a town on somebody's own computer. */
export function folderStore(root: FileSystemDirectoryHandle): Store {
	return {
		read: (paths) =>
			Promise.all(
				paths.map(async (path) => {
					const file = await (await handleOf(root, path)).getFile();
					return { path, text: await file.text() };
				}),
			),
		save: async (files) => {
			for (const { path, text } of files) {
				const stream = await (await handleOf(root, path)).createWritable();
				await stream.write(text);
				await stream.close();
			}
			return undefined;
		},
	};
}

async function handleOf(root: FileSystemDirectoryHandle, path: string) {
	const folders = path.split('/');
	const name = folders.pop() ?? '';
	let folder = root;
	for (const one of folders) folder = await folder.getDirectoryHandle(one);
	return folder.getFileHandle(name);
}
