import { constants, deflateSync, inflateSync } from 'node:zlib';

/**
 * Packs a PDF as tightly as PDF 1.5 and later allow. Typst writes every tag of a tagged document as plain text with a
 * fixed line in the table at the end; in object streams the same objects take about a tenth.
 * Leaves anything it does not recognise as it was.
 */
export function compact(pdf: Uint8Array): Uint8Array {
	const source = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
	const found = readObjects(source);
	if (!found) return pdf;
	const writer = startFile(source);
	const packed = found.objects.filter(({ isStream }) => !isStream);
	for (const { id, body } of found.objects.filter(({ isStream }) => isStream))
		writer.addObject(id, tighter(body));
	let nextId = found.size;
	for (let start = 0; start < packed.length; start += PER_STREAM)
		writer.addPacked(nextId++, packed.slice(start, start + PER_STREAM));
	return writer.finish(nextId, found.trailer);
}

/** Larger streams pack better, but a reader unpacks a whole one to get at a single object. */
const PER_STREAM = 400;

interface PdfObject {
	id: number;
	body: Buffer;
	isStream: boolean;
}

/** Where an object stands: at an offset in the file, or at a place in an object stream. */
type Where = { offset: number } | { stream: number; index: number };

function readObjects(source: Buffer) {
	const tail = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(source.toString('latin1', source.length - 64));
	const table = source.toString('latin1', Number(tail?.[1] ?? source.length));
	const head = /^xref\s+0 (\d+)\s+/.exec(table);
	const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(table)?.[1];
	if (!head || !trailer) return undefined;
	const size = Number(head[1]);
	const offsets = [...table.slice(head[0].length).matchAll(/(\d{10}) (\d{5}) ([nf])/g)]
		.slice(0, size)
		.map(([, offset, , use], id) => ({ id, offset: Number(offset), isUsed: use === 'n' }))
		.filter(({ isUsed }) => isUsed)
		.sort((a, b) => a.offset - b.offset);
	const end = Number(tail?.[1]);
	const objects = offsets.map(({ id, offset }, index) =>
		readObject(source, id, offset, offsets[index + 1]?.offset ?? end),
	);
	return { objects, size, trailer: trailer.replace(/\/Size \d+/, '').trim() };
}

function readObject(source: Buffer, id: number, start: number, end: number): PdfObject {
	const text = source.subarray(start, end);
	const from = text.indexOf('obj') + 3;
	const body = text.subarray(from, text.lastIndexOf('endobj'));
	const isStream = /endstream\s*$/.test(body.toString('latin1', Math.max(0, body.length - 16)));
	return { id, body, isStream };
}

/** The same stream, deflated as far as it goes. */
function tighter(body: Buffer): Buffer {
	const at = body.indexOf('stream');
	const head = body.toString('latin1', 0, at);
	const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
	if (!/\/Filter\s*\/FlateDecode/.test(head) || head.includes('DecodeParms') || !length)
		return body;
	const start = at + (body[at + 6] === 13 ? 8 : 7);
	const smaller = deflate(inflateSync(body.subarray(start, start + length)));
	if (smaller.length >= length) return body;
	return Buffer.concat([
		Buffer.from(`${head.replace(/\/Length \d+/, `/Length ${smaller.length}`)}stream\n`, 'latin1'),
		smaller,
		Buffer.from('\nendstream\n'),
	]);
}

const deflate = (bytes: Buffer) => deflateSync(bytes, { level: constants.Z_BEST_COMPRESSION });

function startFile(source: Buffer) {
	const places = new Map<number, Where>();
	// The first line, and the line of bytes above 127 that marks a binary file.
	const parts = [source.subarray(0, source.indexOf('\n', source.indexOf('\n') + 1) + 1)];
	let length = parts[0]?.length ?? 0;
	const add = (id: number, body: Buffer) => {
		const object = Buffer.concat([Buffer.from(`${id} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
		places.set(id, { offset: length });
		parts.push(object);
		length += object.length;
	};
	return {
		addObject: add,
		addPacked(id: number, objects: readonly PdfObject[]) {
			for (const [index, object] of objects.entries()) places.set(object.id, { stream: id, index });
			add(id, objectStream(objects));
		},
		finish(id: number, trailer: string): Uint8Array {
			places.set(id, { offset: length });
			const end = `\nstartxref\n${length}\n%%EOF\n`;
			parts.push(
				Buffer.from(`${id} 0 obj\n`),
				crossReferences(places, id + 1, trailer),
				Buffer.from(`\nendobj${end}`),
			);
			return Buffer.concat(parts);
		},
	};
}

function objectStream(objects: readonly PdfObject[]): Buffer {
	let offset = 0;
	const bodies = objects.map(({ body }) =>
		Buffer.from(`${body.toString('latin1').trim()}\n`, 'latin1'),
	);
	const index = objects.map(({ id }, at) => {
		const line = `${id} ${offset}`;
		offset += bodies[at]?.length ?? 0;
		return line;
	});
	const first = Buffer.from(`${index.join(' ')}\n`);
	return stream(
		`/Type /ObjStm /N ${objects.length} /First ${first.length}`,
		Buffer.concat([first, ...bodies]),
	);
}

/** One row of seven bytes per object: sort, where, and place in the stream. */
function crossReferences(places: Map<number, Where>, size: number, trailer: string): Buffer {
	const rows = Buffer.alloc(size * 7);
	for (const [id, where] of places) {
		const isPacked = 'stream' in where;
		rows.writeUInt8(isPacked ? 2 : 1, id * 7);
		rows.writeUInt32BE(isPacked ? where.stream : where.offset, id * 7 + 1);
		rows.writeUInt16BE(isPacked ? where.index : 0, id * 7 + 5);
	}
	return stream(`/Type /XRef /Size ${size} /W [1 4 2] ${trailer}`, rows);
}

function stream(entries: string, content: Buffer): Buffer {
	const bytes = deflate(content);
	return Buffer.concat([
		Buffer.from(
			`<< ${entries} /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n`,
			'latin1',
		),
		bytes,
		Buffer.from('\nendstream'),
	]);
}
