import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { scanPage } from '../../../scripts/scan-html.ts';
import { readContent } from '../../../src/check/index.ts';
import { findUnsafe, parse } from '../../../src/markdown/index.ts';
import { toTypst } from '../../../src/markdown/to-typst.ts';
import { writeContent } from './temp-content.ts';

/** Every attack; the same list is built and opened in a browser by tests/e2e/hostile.e2e.ts. */
const attacks = load(
	readFileSync(join(import.meta.dirname, '../../cases/attacks.yaml'), 'utf8'),
) as string[];

const fiche = (text: string, index: number) => `---
title: ${JSON.stringify(`${index} ${text}`.slice(0, 90).replaceAll(/\s+/g, ' '))}
summary: ${JSON.stringify(text)}
themes: [taal]
basis: afgeleid
reading: ${JSON.stringify(text)}
voices:
  - quote: ${JSON.stringify(text.replaceAll(/\s+/g, ' '))}
    who: ${JSON.stringify(text.replaceAll(/\s+/g, ' ').slice(0, 90))}
    source: bron-dorp
gaps: [${JSON.stringify(text)}]
doubts: [${JSON.stringify(text)}]
evidence:
  - source: bron-dorp
    from: Veel ouders missen
---

Gewoon.
`;

test('there are 150 attacks or more', () => {
	expect(new Set(attacks).size).toBeGreaterThanOrEqual(150);
});

describe('below the data an attack is refused, or the page that comes of it does nothing', () => {
	test.each(attacks)('%j', (attack) => {
		for (const body of [attack, `Gewoon. ${attack} En verder.`, `- ${attack}\n\n> ${attack}`]) {
			if (findUnsafe(parse(body)).length > 0) continue;
			const { html } = markdownToHtml(body);
			const spots = scanPage('a.html', html).filter(({ rule }) => rule !== 'has-policy');
			expect(spots, html).toEqual([]);
			expect(html.replaceAll(OURS, '')).not.toContain('<');
			const typst = toTypst(parse(body).children, { level: 2, address: (url) => url });
			expect(withoutWords(typst)).toMatch(/^[#a-z().,:;[\]\s\d-]*$/);
		}
	});
});

test('in a field an attack is refused, or the data that come out are the text that went in', () => {
	const files = attacks.map((attack, index) => [
		`barriers/aanval-${index}/nl.md`,
		fiche(attack, index),
	]);
	const contentDir = join(writeContent(Object.fromEntries(files)), 'content');
	const { readable } = readContent(contentDir);
	const accepted = readable.entries.filter(({ id }) => id.startsWith('aanval-'));
	expect(accepted.length).toBeGreaterThan(100);
	for (const { id, data } of accepted)
		expect((data as { gaps: string[] }).gaps).toEqual([attacks[Number(id.slice(7))]?.trim()]);
});

/** The tags that the parser makes of the Markdown that we allow. */
const OURS =
	/<\/?(?:p|ul|ol|li|blockquote|em|strong|h[23]|br|hr|code|table|thead|tbody|tr|th|td)(?: ?\/)?>|<a href="[^"]*"(?: title="[^"]*")?>|<\/a>/g;

/** Typst with every string literal taken out: what is left is code, and may only be ours. */
const withoutWords = (typst: string) => typst.replaceAll(/"(?:[^"\\]|\\.)*"/gs, '');
