import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/check/index.ts';
import { goodContent } from './good-content.ts';
import { aJpeg, aPng, jpegPart } from './pictures.ts';
import { TODAY, writeContent } from './temp-content.ts';

const FICHE = 'barriers/geen-opvang/nl.md';
const withWords = goodContent[FICHE]?.replace('moved:', 'cover:\n  alt: Een deur.\nmoved:') ?? '';

/** The problems of a picture beside a fiche that says what it shows. */
async function problemsOf(name: string, bytes: Uint8Array) {
	const folder = writeContent({ [FICHE]: withWords });
	writeFileSync(join(folder, 'content/barriers/geen-opvang', name), bytes);
	const { problems } = await check({ contentDir: join(folder, 'content'), today: TODAY });
	return problems.map(({ rule }) => rule).filter((rule) => rule !== 'picture-is-there');
}

const plain = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: 'teal' } });
const text = (words: string) => Buffer.from(words);
const joined = (...parts: (Buffer | string)[]) =>
	Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1')));
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
const BIG = Buffer.alloc(2 * 1024 * 1024 + 1);
const cut = (bytes: Buffer, length: number) => bytes.subarray(0, length);

/** Pictures that are none, that are bombs, or that have no place here: name, bytes and the rule they break. */
const hostile: [why: string, name: string, bytes: Uint8Array, rule: string][] = [
	['a drawing with code, called png', 'cover.png', text(SVG), 'picture-is-real'],
	['a drawing with code, called jpg', 'cover.jpg', text(SVG), 'picture-is-real'],
	['a drawing with code', 'cover.svg', text(SVG), 'picture-is-photo'],
	['a zipped drawing', 'cover.svgz', Buffer.from([0x1f, 0x8b, 8, 0]), 'file-is-expected'],
	[
		'a page called png',
		'cover.png',
		text('<!doctype html><script>alert(1)</script>'),
		'picture-is-real',
	],
	['a page called jpg', 'cover.jpg', text('<html>'), 'picture-is-real'],
	['a program of Windows', 'cover.jpg', text('MZ\x90\x00'), 'picture-is-real'],
	['a program of Linux', 'cover.png', text('\x7fELF'), 'picture-is-real'],
	['a shell script', 'cover.png', text('#!/bin/sh\nrm -rf /\n'), 'picture-is-real'],
	['a zip file', 'cover.jpg', text('PK\x03\x04'), 'picture-is-real'],
	['a document', 'cover.jpg', text('%PDF-1.7'), 'picture-is-real'],
	['nothing at all, png', 'cover.png', text(''), 'picture-is-real'],
	['nothing at all, jpg', 'cover.jpg', text(''), 'picture-is-real'],
	['one byte', 'cover.jpg', Buffer.from([0xff]), 'picture-is-real'],
	['only the opening of a png', 'cover.png', cut(aPng(), 8), 'picture-is-real'],
	['a png cut in its size', 'cover.png', cut(aPng(), 20), 'picture-is-real'],
	['a png cut before its end', 'cover.png', cut(aPng(), 44), 'picture-is-real'],
	['only the opening of a jpg', 'cover.jpg', cut(aJpeg(), 2), 'picture-is-real'],
	['a jpg cut in its size', 'cover.jpg', cut(aJpeg(), 9), 'picture-is-real'],
	['a jpg cut before its end', 'cover.jpg', cut(aJpeg(), 24), 'picture-is-real'],
	['a jpg called png', 'cover.png', aJpeg(), 'picture-is-real'],
	['a png called jpg', 'cover.jpg', aPng(), 'picture-is-real'],
	['a gif called png', 'cover.png', text('GIF89a\x01\x00\x01\x00'), 'picture-is-real'],
	['a webp called jpg', 'cover.jpg', text('RIFF\x24\x00\x00\x00WEBPVP8 '), 'picture-is-real'],
	['a png without width', 'cover.png', aPng(0, 10), 'picture-is-real'],
	['a jpg without height', 'cover.jpg', aJpeg(10, 0), 'picture-is-real'],
	['a png of 5001 by 5000', 'cover.png', aPng(5001, 5000), 'picture-has-few-dots'],
	['a png as wide as can be', 'cover.png', aPng(0x7fffffff, 0x7fffffff), 'picture-is-real'],
	['a png of one line, 26 million wide', 'cover.png', aPng(26_000_000, 1), 'picture-has-few-dots'],
	['a jpg of 65535 by 65535', 'cover.jpg', aJpeg(65535, 65535), 'picture-is-real'],
	['a progressive bomb', 'cover.jpg', aJpeg(60000, 60000, { frame: 0xc2 }), 'picture-has-few-dots'],
	[
		'a bomb behind data of a camera',
		'cover.jpg',
		aJpeg(9000, 9000, { before: jpegPart(0xe1, 'Exif\0\0') }),
		'picture-has-few-dots',
	],
	[
		'a small picture inside the data of a camera, a bomb outside',
		'cover.jpg',
		aJpeg(9000, 9000, { before: jpegPart(0xe1, aJpeg(2, 2)) }),
		'picture-has-few-dots',
	],
	[
		'a table that looks like a size',
		'cover.jpg',
		aJpeg(9000, 9000, { before: jpegPart(0xc4, '\x08\x00\x02\x00\x02') }),
		'picture-is-real',
	],
	[
		'a part that leads past the end',
		'cover.jpg',
		joined(
			Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff]),
			Buffer.alloc(40),
			Buffer.from([0xff, 0xd9]),
		),
		'picture-is-real',
	],
	[
		'a part without length: an endless walk',
		'cover.jpg',
		joined(
			Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]),
			Buffer.alloc(40),
			Buffer.from([0xff, 0xd9]),
		),
		'picture-is-real',
	],
	[
		'dots before the size',
		'cover.jpg',
		joined(
			Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 8]),
			Buffer.alloc(40),
			Buffer.from([0xff, 0xd9]),
		),
		'picture-is-real',
	],
	['2 MB and one byte, jpg', 'cover.jpg', joined(aJpeg(), BIG), 'picture-is-small'],
	['2 MB and one byte, png', 'cover.png', joined(aPng(), BIG), 'picture-is-small'],
	['a second picture under another name', 'foto.jpg', aJpeg(), 'picture-is-cover'],
	['two endings', 'cover.jpg.exe', aJpeg(), 'file-is-expected'],
	[
		'a picture in a format nobody asked for',
		'cover.webp',
		text('RIFF\x24\x00\x00\x00WEBPVP8 '),
		'picture-is-photo',
	],
];

describe('hostile pictures', () => {
	test('there are 40 or more', () => expect(hostile.length).toBeGreaterThanOrEqual(40));

	test.each(hostile)('%s is refused', async (_, name, bytes, rule) => {
		expect(await problemsOf(name, bytes)).toContain(rule);
	});
});

test.each([
	['a link to a file of the machine', (path: string) => symlinkSync('/etc/hostname', path)],
	['a link out of the folder', (path: string) => symlinkSync('../../../../geheim.jpg', path)],
	['a link to the picture of another fiche', (path: string) => symlinkSync('nl.md', path)],
	['a pipe, which never ends', (path: string) => void spawnSync('mkfifo', [path])],
])('%s in the place of a picture is refused, unread', async (_, make) => {
	const folder = writeContent({ [FICHE]: withWords });
	const path = join(folder, 'content/barriers/geen-opvang/cover.jpg');
	make(path);
	const { problems } = await check({ contentDir: join(folder, 'content'), today: TODAY });
	const here = problems.filter(({ file }) => file.endsWith('cover.jpg'));
	expect(here.map(({ rule }) => rule)).toEqual(['file-is-no-link']);
});

test.each([
	['a png', 'cover.png', aPng()],
	['a jpg', 'cover.jpg', aJpeg()],
	['a progressive jpg', 'cover.jpg', await plain(1200, 800).jpeg({ progressive: true }).toBuffer()],
	['a png of exactly 25 million dots', 'cover.png', await plain(5000, 5000).png().toBuffer()],
	[
		'a jpg with where it was taken: the site leaves that out',
		'cover.jpg',
		aJpeg(40, 30, { before: jpegPart(0xe1, 'Exif\0\0GPS') }),
	],
	['a jpg with fillers', 'cover.jpg', aJpeg(40, 30, { before: Buffer.from([0xff, 0xff]) })],
	['a jpg with something behind it, as some phones leave', 'cover.jpg', joined(aJpeg(), 'SEFT')],
])('%s is fine', async (_, name, bytes) => {
	expect(await problemsOf(name, bytes)).toEqual([]);
});

describe('a picture as a phone leaves it', () => {
	const photo = () => plain(400, 300).jpeg().toBuffer();

	test('may have an odd mark before its dots', async () => {
		const bytes = await photo();
		const scan = bytes.indexOf(Buffer.from([0xff, 0xda]));
		// The last number of the scan's head must be 63, and some phones write 0.
		bytes[scan + bytes.readUInt16BE(scan + 2)] = 0;
		expect(await problemsOf('cover.jpg', bytes)).toEqual([]);
	});

	test.each([0.3, 0.6, 0.99])('is not cut off after %d', async (part) => {
		const bytes = await photo();
		expect(await problemsOf('cover.jpg', cut(bytes, bytes.length * part))).toEqual([
			'picture-is-real',
		]);
	});
});
