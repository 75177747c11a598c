import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import type { Rasterize } from '../src/print/index.ts';

/** Makes a small PNG of an SVG, in a process of its own: a page of letters takes a hundred megabytes to draw. */
export const rasterize: Rasterize = async (svg) => {
	const script = join(import.meta.dirname, 'rasterize-svg.ts');
	const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
	const ended = new Promise<number | null>((done) => child.once('close', done));
	child.stdin.end(svg);
	const png = await buffer(child.stdout);
	const code = await ended;
	if (code !== 0) throw new Error(`Drawing a page ended with ${code}`);
	// Every PNG says its size in the same place.
	return { png, width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
};
