import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/index.ts';
import { framesOf } from '../../../src/check/read/mp3.ts';
import { anMp3, tagged } from './sounds.ts';
import { TODAY, writeContent } from './temp-content.ts';

async function rulesOf(name: string, bytes: Uint8Array) {
	const folder = writeContent({});
	writeFileSync(join(folder, 'content/barriers/geen-opvang', name), bytes);
	const { problems } = await check({ contentDir: join(folder, 'content'), today: TODAY });
	return problems.map(({ rule }) => rule);
}

const text = (words: string) => Buffer.from(words);
const joined = (...parts: Buffer[]) => Buffer.concat(parts);

/** The same frames at 48 kHz: 192 bytes each. */
const faster = (sound: Buffer) =>
	joined(
		...Array.from({ length: 12 }, () =>
			joined(Buffer.from([0xff, 0xfb, 0x54, 0xc0]), sound.subarray(4, 192)),
		),
	);

/** A tag with a header, as some players write it behind the sound. */
function apeTag(words: string): Buffer {
	const head = Buffer.alloc(32);
	head.write('APETAGEX', 'latin1');
	head.writeUInt32LE(words.length, 12);
	head.writeUInt32LE(0x2000_0000, 20);
	return joined(head, text(words));
}

describe('a recording beside a text', () => {
	test.each<[string, string, Uint8Array, string[]]>([
		['is a whole mp3', 'nl.mp3', anMp3(), []],
		['may have tags', 'nl.mp3', tagged(anMp3(12, { padded: true }), 'Ann'), []],
		['may have padding', 'nl.mp3', joined(Buffer.alloc(9), anMp3(), Buffer.alloc(500)), []],
		[
			'may have two tags in front',
			'nl.mp3',
			tagged(tagged(anMp3(), 'Ann').subarray(0, -128), 'Bea'),
			[],
		],
		['may have a tag of another sort', 'nl.mp3', joined(anMp3(), apeTag('Ann')), []],
		['has nothing else behind it', 'nl.mp3', joined(anMp3(), text('zomaar')), ['sound-is-real']],
		['is of one sort', 'nl.mp3', joined(anMp3(), faster(anMp3())), ['sound-is-real']],
		['has a text in its language', 'tr.mp3', anMp3(), ['sound-has-text']],
		['is not cut off', 'nl.mp3', anMp3().subarray(0, 1000), ['sound-is-real']],
		['is longer than a click', 'nl.mp3', anMp3(9), ['sound-is-real']],
		['is no page', 'nl.mp3', text('<!doctype html><script>alert(1)</script>'), ['sound-is-real']],
		['is no program', 'nl.mp3', text('MZ\x90\x00'), ['sound-is-real']],
		['is not empty', 'nl.mp3', text(''), ['sound-is-real']],
		['is no more than 4 MB', 'nl.mp3', anMp3(20_200), ['sound-is-small']],
		['is called after its language', 'stem.mp3', anMp3(), ['sound-is-named']],
		['is an mp3', 'nl.wav', anMp3(), ['sound-is-named']],
	])('%s', async (_, name, bytes, rules) => {
		expect(await rulesOf(name, bytes)).toEqual(rules);
	});
});

test('what stands around the sound, such as a name, is left out', () => {
	expect(framesOf(tagged(anMp3(), 'Ann Peeters'))).toEqual(anMp3());
});

test('any bytes are looked at without a fault', () => {
	const pieces = fc.oneof(
		fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
		fc.nat({ max: 30 }).map((frames) => anMp3(frames)),
	);
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 4 }), (parts) => {
			const bytes = Buffer.concat(parts);
			const sound = framesOf(bytes);
			if (sound) expect(sound.length).toBeLessThanOrEqual(bytes.length);
		}),
		{ seed: 6, numRuns: 300 },
	);
});
