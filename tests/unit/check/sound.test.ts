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

describe('a recording beside a text', () => {
	test.each<[string, string, Uint8Array, string[]]>([
		['is a whole mp3', 'nl.mp3', anMp3(), []],
		['may have tags', 'nl.mp3', tagged(anMp3(12, { padded: true }), 'Ann'), []],
		['has a text in its language', 'tr.mp3', anMp3(), ['sound-has-text']],
		['is not cut off', 'nl.mp3', anMp3().subarray(0, 1000), ['sound-is-real']],
		['is longer than a click', 'nl.mp3', anMp3(9), ['sound-is-real']],
		['is no page', 'nl.mp3', text('<!doctype html><script>alert(1)</script>'), ['sound-is-real']],
		['is no program', 'nl.mp3', text('MZ\x90\x00'), ['sound-is-real']],
		['is not empty', 'nl.mp3', text(''), ['sound-is-real']],
		['is no more than 4 MB', 'nl.mp3', anMp3(20_200), ['sound-is-small']],
		['is called after its language', 'stem.mp3', anMp3(), ['file-is-expected']],
		['is an mp3', 'nl.wav', anMp3(), ['file-is-expected']],
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
			if (sound) expect(bytes.includes(sound)).toBe(true);
		}),
		{ seed: 6, numRuns: 300 },
	);
});
