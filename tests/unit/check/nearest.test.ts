import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nearest } from '../../../src/check/nearest.ts';
import { kindNames } from '../../../src/model/index.ts';

const content = join(import.meta.dirname, '../../../content');
const ids = kindNames
	.map((kind) => join(content, kind))
	.filter((folder) => existsSync(folder))
	.flatMap((folder) => readdirSync(folder).filter((id) => id.length > 3));

/** Typing errors that people make: a letter too few, too many, wrong, or two that changed places. */
const typos: ((word: string, at: number) => string)[] = [
	(word, at) => word.slice(0, at) + word.slice(at + 1),
	(word, at) => `${word.slice(0, at)}x${word.slice(at)}`,
	(word, at) => `${word.slice(0, at)}x${word.slice(at + 1)}`,
	(word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
];

test('nineteen in twenty typing errors in an id are guessed right', () => {
	let tried = 0;
	let right = 0;
	for (const [index, id] of ids.entries()) {
		for (const typo of typos) {
			const wrong = typo(id, (index * 7) % (id.length - 1));
			if (ids.includes(wrong)) continue;
			tried++;
			if (nearest(wrong, ids) === id) right++;
		}
	}
	expect(tried).toBeGreaterThan(100);
	expect(right / tried).toBeGreaterThan(0.95);
});

test('another word is no guess', () => {
	expect(nearest('kinderopvang', ['taal', 'werk', 'wonen-buurt'])).toBeUndefined();
	expect(nearest('xyz', ['abc'])).toBeUndefined();
	expect(nearest('', ['abc'])).toBeUndefined();
});
