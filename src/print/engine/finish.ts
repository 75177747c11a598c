import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib';

const POINTS_PER_MM = 72 / 25.4;
/** What a PDF keeps of its own making stays: the same document gives the same bytes. */
const AS_IT_IS = { updateMetadata: false };
const PACKED = { useObjectStreams: true, updateFieldAppearances: false, objectsPerTick: Infinity };

/**
 * What Typst leaves to others. It writes every tag of a tagged document as plain text: packed together they take about a
 * tenth. And it knows no edge at which a print shop cuts: `bleed` (mm) lies outside it on every side.
 */
export async function finish(pdf: Uint8Array, bleed = 0): Promise<Uint8Array> {
	const document = await PDFDocument.load(pdf, AS_IT_IS);
	if (bleed > 0) for (const page of document.getPages()) cutInside(page, bleed * POINTS_PER_MM);
	return document.save(PACKED);
}

function cutInside(page: PDFPage, bleed: number) {
	const { width, height } = page.getSize();
	page.setBleedBox(0, 0, width, height);
	page.setTrimBox(bleed, bleed, width - 2 * bleed, height - 2 * bleed);
}
