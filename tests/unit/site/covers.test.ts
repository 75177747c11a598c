import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { problemOfPicture } from '../../../src/check/read/pictures.ts';
import { coverPicture } from '../../../src/site/media/covers.ts';
import { tempFolder } from '../check/temp-content.ts';

const SECRET = 'Thuis in de Kerkstraat';
const plain = () => sharp({ create: { width: 800, height: 600, channels: 3, background: 'teal' } });

/** A photo as a phone makes it: where, when, with what, and a profile of its colours. */
const fromPhone = () =>
	plain()
		.withExif({
			IFD0: { Make: SECRET, Artist: SECRET },
			IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 2/1 3/1', GPSLongitude: '5/1 12/1 0/1' },
		})
		.withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${SECRET}</a></x:xmpmeta>`)
		.withIccProfile('p3');

const joined = (bytes: Buffer, words: string) => Buffer.concat([bytes, Buffer.from(words)]);

/** Pictures that are real enough to pass the check, with something in them or behind them. */
const lawful: [string, string, () => Promise<Buffer>][] = [
	['a jpg with the place where it was taken', 'cover.jpg', () => fromPhone().jpeg().toBuffer()],
	['a png with the place where it was taken', 'cover.png', () => fromPhone().png().toBuffer()],
	[
		'a jpg that is also a page with code',
		'cover.jpg',
		async () => joined(await plain().jpeg().toBuffer(), `<script>alert("${SECRET}")</script>`),
	],
	[
		'a png that is also a zip file',
		'cover.png',
		async () => joined(await plain().png().toBuffer(), `PK\u0003\u0004${SECRET}`),
	],
	[
		'a jpg with code in a remark',
		'cover.jpg',
		async () => {
			const bytes = await plain().jpeg().toBuffer();
			const remark = Buffer.from(`\u0000\u0000<?php ${SECRET} ?>`);
			remark.writeUInt16BE(remark.length, 0);
			return Buffer.concat([
				bytes.subarray(0, 2),
				Buffer.from([0xff, 0xfe]),
				remark,
				bytes.subarray(2),
			]);
		},
	],
];

test.each(lawful)('of %s only the dots reach the site', async (_, name, bytesOf) => {
	const folder = join(tempFolder(), 'content');
	mkdirSync(join(folder, 'barriers/proef'), { recursive: true });
	const file = join(folder, 'barriers/proef', name);
	const bytes = await bytesOf();
	expect(bytes.includes(SECRET)).toBe(true);
	writeFileSync(file, bytes);
	expect(await problemOfPicture(file)).toBeUndefined();
	const made = await coverPicture({ kind: 'barriers', id: 'proef' }, 640, folder);
	expect(made.includes(SECRET)).toBe(false);
	const { exif, xmp, iptc, icc, pages = 1, width, format } = await sharp(made).metadata();
	expect({ exif, xmp, iptc, icc, pages, width, format }).toEqual({
		pages: 1,
		width: 640,
		format: 'webp',
	});
});
