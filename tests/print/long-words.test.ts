import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Printed } from '../../src/print/index.ts';
import { openPdf, print } from './printed.ts';

const EDITIONS: Printed['edition'][] = [
	'standaard',
	'grote-letters',
	'fiche',
	'poster',
	'contactblad',
];
/** What office printers leave white, in mm. */
const EDGE = 7;
/** Letters that lean into each other, in points. */
const KERNING = 1.5;

const TABLES = `
| Dienst | Telefoon | Uren |
| --- | --- | --: |
| Mobiliteit | 010 00 00 00 | 8 tot 22 uur |
| Arbeidsongeschiktheidsverzekering | 010 00 00 01 | na afspraak |

| Lijn | Maandag | Dinsdag | Woensdag | Donderdag | Vrijdag |
| --- | --- | --- | --- | --- | --- |
| Schoolvervoersdienstregeling | enkel 's ochtends | enkel 's ochtends | tot de middag | | enkel 's ochtends |

| Wie | Wat | Waar | Wanneer | Hoeveel | Met wie | Hoe lang | Opmerking |
| --- | --- | --- | --- | --- | --- | --- | --- |
| Buurtraad | Vrijwilligersvergoedingsaanvraag | Ontmoetingscentrum | Donderdagnamiddag | 1 200 euro | Gemeentebestuur | Zeventien maanden | Verlengingsmogelijkheid |
`;

/** Words of 25 to 52 letters in every place that is narrow on paper. */
const LONG: Record<string, [from: string, to: string][]> = {
	'taxonomy.yaml': [['title: Onderweg', 'title: Gemeenteraadsverkiezingen']],
	'publications/beleidsdossier/nl.md': [
		['title: Onderweg', 'title: Gemeenteraadsverkiezingen'],
		['hoe een dossier eruitziet.', `hoe een dossier eruitziet.\n${TABLES}`],
	],
	'barriers/geen-bus-na-zes-uur/nl.md': [
		['title: Na zes uur', 'title: Gemeenteraadsverkiezingskandidatenlijstformulier na zes uur'],
	],
	'recommendations/belbus-tot-tien-uur/nl.md': [
		[
			'title: Laat de belbus',
			'title: Langeafstandsvrachtwagenchauffeursopleidingsplaats laat de belbus',
		],
		[
			"title: Vraag wie 's avonds werkt",
			'title: Vraag de Arbeidsongeschiktheidsverzekeringsmaatschappij',
		],
		['als iemand belt.', `als iemand belt.\n${TABLES}`],
	],
	'contacts/contact-belbus/nl.md': [
		['title: Bel de belbus', 'title: Vrijwilligersvergoedingsaanvraagloket van de belbus'],
		['service: Dienst Mobiliteit', 'service: Schoolvervoersdienstregelingscoördinatie'],
		['mail: belbus@', 'mail: vrijwilligersvergoedingsaanvraagloket@'],
		['example/belbus', 'example/vrijwilligersvergoedingsaanvraagformulier/belbus'],
	],
	'glossary/belbus/nl.md': [
		['title: belbus', 'title: langeafstandsvrachtwagenchauffeursopleiding'],
	],
};

const town = mkdtempSync(join(tmpdir(), 'drempelwijzer-long-'));
afterAll(() => rmSync(town, { recursive: true }));

let pdfs: { file: string; pdf: Awaited<ReturnType<typeof openPdf>> }[];
beforeAll(async () => {
	cpSync('tests/fixtures/second-town', town, { recursive: true });
	for (const [file, changes] of Object.entries(LONG)) {
		const path = join(town, file);
		const changed = changes.reduce(
			(text, [from, to]) => {
				expect(text).toContain(from);
				return text.replace(from, to);
			},
			readFileSync(path, 'utf8'),
		);
		writeFileSync(path, changed);
	}
	const { printed, read } = await print(town, EDITIONS);
	pdfs = await Promise.all(
		printed.map(async (one) => ({ file: one.file, pdf: await openPdf(read(one)) })),
	);
}, 120_000);

test('no word runs off its page', () => {
	const outside = pdfs.flatMap(({ file, pdf }) =>
		pdf.edges.flatMap((edge, at) => (edge < EDGE ? [`${file}, page ${at + 1}: ${edge} mm`] : [])),
	);
	expect(outside).toEqual([]);
});

test('no words stand over or against each other', () => {
	const touching = pdfs.flatMap(({ file, pdf }) =>
		pdf.lines.flatMap((words) =>
			words.flatMap((word) =>
				words
					.filter(
						({ above, from, to }) =>
							Math.abs(above - word.above) < 1 &&
							from > word.from &&
							from < word.to - KERNING &&
							to > word.to,
					)
					.map(({ text }) => `${file}: ${word.text} and ${text}`),
			),
		),
	);
	expect(touching).toEqual([]);
});

test('a table keeps readable letters, or becomes lines of label and value', () => {
	const dossier = pdfs.find(({ file }) => file === 'druk/beleidsdossier.pdf');
	const words = dossier?.pdf.lines.flat() ?? [];
	const sizeOf = (text: string) => words.find((word) => word.text.startsWith(text))?.size;
	expect(sizeOf('Arbeidsongeschiktheids')).toBeCloseTo(10, 1);
	expect(sizeOf('Woensdag')).toBeGreaterThanOrEqual(8.5);
	expect(dossier?.pdf.pages.join('')).toContain('Opmerking:Verlengingsmogelijkheid');
});
