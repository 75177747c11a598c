import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allOr } from '../../sample.ts';
import { aFolder, contentsOf } from './a-folder.ts';
import { CAN_MOUNT, ownDisks, smallTown } from './small-town.ts';

const PATIENCE = 240_000;

interface Place {
	TZ: string;
	LC_ALL: string;
	/** Whether what earlier builds left behind is out of sight. */
	isFresh: boolean;
}

/** Every build has a folder of its own, and another time zone and language than the one that runs beside it. */
const ROUNDS: [Place, Place][] = [
	[
		{ TZ: 'UTC', LC_ALL: 'nl_BE.UTF-8', isFresh: false },
		{ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', isFresh: false },
	],
	[
		{ TZ: 'America/Anchorage', LC_ALL: 'ar_EG.UTF-8', isFresh: true },
		{ TZ: 'UTC', LC_ALL: 'C', isFresh: true },
	],
];

test(
	'in another folder, time zone and language, alone or two at once: the same bytes',
	{ timeout: PATIENCE },
	async () => {
		const sites: Record<string, string>[] = [];
		for (const round of allOr(ROUNDS.slice(0, 1), ROUNDS)) {
			const folders = round.map(() => aFolder());
			const ends = await Promise.all(round.map((place, at) => built(folders[at] ?? '', place)));
			expect(ends.map(({ code, said }) => (code === 0 ? '' : said))).toEqual(['', '']);
			for (const folder of folders) {
				expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
				sites.push(contentsOf(join(folder, 'dist')));
			}
		}
		const [first = {}] = sites;
		expect(Object.keys(first).length).toBeGreaterThan(20);
		for (const site of sites) {
			expect(Object.keys(site)).toEqual(Object.keys(first));
			expect(Object.keys(site).filter((file) => site[file] !== first[file])).toEqual([]);
		}
	},
);

function built(folder: string, { isFresh, ...env }: Place) {
	const options = [...smallTown(folder), '--out', join(folder, 'dist')];
	const [command, args] =
		isFresh && CAN_MOUNT
			? ownDisks('mount -t tmpfs tmpfs .cache; exec "$@"', [process.execPath, ...options])
			: ([process.execPath, options] as const);
	const child = spawn(command, args, { env: { ...process.env, ...env } });
	return new Promise<{ code: number | null; said: string }>((done) => {
		let said = '';
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (text: Buffer) => (said += text.toString()));
		child.on('close', (code) => done({ code, said }));
	});
}
