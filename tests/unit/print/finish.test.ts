import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { finish } from '../../../src/print/engine/finish.ts';

const MM = 72 / 25.4;

/** A page of A5 with 3 mm more on every side. */
async function pdf(): Promise<Uint8Array> {
	const document = await PDFDocument.create({ updateMetadata: false });
	document.addPage([154 * MM, 216 * MM]);
	document.addPage([154 * MM, 216 * MM]);
	return document.save();
}

test('every page says where it is cut, right to a tenth of a millimetre', async () => {
	const finished = await PDFDocument.load(await finish(await pdf(), 3));
	for (const page of finished.getPages()) {
		const { x, y, width, height } = page.getTrimBox();
		expect([x, y, width, height].map((points) => (points / MM).toFixed(1))).toEqual([
			'3.0',
			'3.0',
			'148.0',
			'210.0',
		]);
		expect(page.getBleedBox()).toEqual(page.getMediaBox());
	}
});

test('without bleed a page has no edge but its own, and the bytes are the same every time', async () => {
	const source = await pdf();
	const once = await finish(source);
	const [page] = (await PDFDocument.load(once)).getPages();
	expect(page?.getTrimBox()).toEqual(page?.getMediaBox());
	expect(await finish(source)).toEqual(once);
});
