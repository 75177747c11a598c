import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { readLogo } from '../../../src/check/read/logo.ts';
import { readSvg } from '../../../src/check/read/svg.ts';

const GOOD = readFileSync('tests/fixtures/second-town/logo.svg', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'logo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const logoFrom = async (name: string, content: string | Uint8Array) => {
	const path = join(folder, name);
	writeFileSync(path, content);
	const { logo, problems } = await readLogo({ path, file: `content/${name}` });
	return { logo, rules: problems.map(({ rule }) => rule) };
};

describe('a logo as a file', () => {
	test('shapes come through as they are', async () => {
		const { logo, rules } = await logoFrom('logo.svg', GOOD);
		expect(rules).toEqual([]);
		expect(logo).toEqual({ svg: GOOD, width: 96, height: 64 });
	});

	test('a photograph becomes a picture in a drawing, no larger than it must be', async () => {
		const png = await sharp({
			create: { width: 1600, height: 800, channels: 3, background: '#0b4f3f' },
		})
			.png()
			.toBuffer();
		const { logo, rules } = await logoFrom('logo.png', png);
		expect(rules).toEqual([]);
		expect([logo?.width, logo?.height]).toEqual([800, 400]);
		expect(logo?.svg).toContain('href="data:image/png;base64,');
	});

	test.each([
		[
			'logo.svg',
			GOOD.replace('</svg>', `<path d="${'M0 0'.repeat(20_000)}"/></svg>`),
			'svg-is-small',
		],
		['logo.png', GOOD, 'picture-is-real'],
		['logo.svg', GOOD.replace('viewBox="0 0 96 64"', 'viewBox="0 0 4 64"'), 'logo-has-shape'],
	])('%s is refused: %#', async (name, content, rule) => {
		expect(await logoFrom(name, content)).toEqual({ logo: undefined, rules: [rule] });
	});
});

/** What makes a drawing more than a drawing. */
const HOSTILE = [
	'<script>alert(1)</script>',
	'<script href="//elders.example/a.js"/>',
	'<g onload="alert(1)"/>',
	'<path d="M0 0" ONCLICK="alert(1)"/>',
	'<a href="javascript:alert(1)"><path d="M0 0"/></a>',
	'<image href="https://elders.example/a.png"/>',
	'<use xlink:href="#a"/>',
	'<style>@import "//elders.example/a.css"</style>',
	'<path d="M0 0" style="fill:url(//elders.example)"/>',
	'<path d="M0 0" fill="url(https://elders.example/a#b)"/>',
	'<path d="M0 0" fill="URL(//elders.example)"/>',
	'<path d="M0 0" fill="u\\72l(//elders.example)"/>',
	'<path d="M0 0" fill="&#x75;rl(//elders.example)"/>',
	'<foreignObject><p>x</p></foreignObject>',
	'<animate attributeName="href" to="x"/>',
	'<set attributeName="onload" to="alert(1)"/>',
	'<filter id="f"/>',
	'<text>Dorp</text>',
	'<svg:script>alert(1)</svg:script>',
	'<svg xmlns="http://www.w3.org/1999/xhtml"/>',
	'<![CDATA[<script>alert(1)</script>]]>',
	'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
	'<?xml-stylesheet href="a.css"?>',
	'<script',
	'<path d="M0 0"',
	'</g>',
	'&x;',
];

describe('a drawing that is more than a drawing', () => {
	const between = [...GOOD.matchAll(/>/g)].map(({ index }) => index + 1);

	test('is refused wherever it stands', () => {
		fc.assert(
			fc.property(fc.constantFrom(...HOSTILE), fc.constantFrom(...between), (hostile, at) => {
				const { problems } = readSvg(GOOD.slice(0, at) + hostile + GOOD.slice(at));
				expect(problems, hostile).not.toEqual([]);
			}),
			{ numRuns: 1000 },
		);
	});

	test('whatever stands in a file, reading it ends, and what passes has nothing that runs or links', () => {
		const piece = fc.oneof(fc.constantFrom(...HOSTILE, ...GOOD.split('\n')), fc.string());
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const source = pieces.join('');
				const { problems } = readSvg(source);
				if (problems.length > 0) return;
				const drawn = source.replaceAll(/<!--.*?-->/gs, '');
				expect(drawn).not.toMatch(
					/script|\son\w+\s*=|href|style|url\((?!#)|<!|foreignObject|animate/i,
				);
			}),
			{ numRuns: 500 },
		);
	});
});
