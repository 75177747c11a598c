import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import type { TakePicture } from '../index.ts';

/** Makes a PNG of pages of a PDF, in a process of its own: what drawing takes of memory goes with it. */
export const takePicture: TakePicture = async (pdf, picture) => {
	const script = join(import.meta.dirname, 'draw.ts');
	const child = spawn(process.execPath, [script, JSON.stringify(picture)], {
		stdio: ['pipe', 'pipe', 'inherit'],
	});
	const ended = new Promise<number | null>((done, fail) =>
		child.once('close', done).once('error', fail),
	);
	// One that ends too soon is told by its exit code.
	child.stdin.on('error', () => {});
	child.stdin.end(pdf);
	const png = await buffer(child.stdout);
	const code = await ended;
	if (code !== 0) throw new Error(`Drawing pages ended with ${code}`);
	// Every PNG says its size in the same place.
	return { png, width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
};
