import { watch } from 'node:fs';

/** Editors write a file in several goes. */
const REST_MS = 150;
/** Lines that the problem matcher of VS Code waits for; see src/cli/generate/vscode.ts. */
export const BEGINS = 'Nakijken...';
export const ENDS = 'Wachten op een wijziging. Stop met Ctrl+C.';

/** Does the work now and after every change in a folder, until the signal. */
export async function watchFolder(
	folder: string,
	work: () => Promise<void>,
	signal: AbortSignal,
): Promise<void> {
	let waiting: NodeJS.Timeout | undefined;
	let turn = Promise.resolve();
	const round = async () => {
		console.log(BEGINS);
		await work();
		console.log(ENDS);
	};
	const again = () => {
		clearTimeout(waiting);
		waiting = setTimeout(() => (turn = turn.then(round)), REST_MS);
	};
	const watcher = watch(folder, { recursive: true, signal }, again);
	await round();
	await new Promise<void>((done) => watcher.on('close', () => done()));
	clearTimeout(waiting);
	await turn;
}
