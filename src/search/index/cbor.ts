/** The items of a CBOR array as they stand, unread. Only what Pagefind's index holds: numbers, texts, lists. */
export function itemsOf(array: Buffer): Buffer[] {
	const { type, value: length, next } = headAt(array, 0);
	if (type !== LIST) throw new Error(`A list was expected, not CBOR type ${type}`);
	const items: Buffer[] = [];
	let at = next;
	for (let index = 0; index < length; index++) {
		const end = endOf(array, at);
		items.push(array.subarray(at, end));
		at = end;
	}
	return items;
}

/** The same list with these items; as many as it had. */
export const withItems = (array: Buffer, items: readonly Buffer[]) =>
	Buffer.concat([array.subarray(0, headAt(array, 0).next), ...items]);

/** A new list of these items. */
export function listOf(items: readonly Buffer[]): Buffer {
	const head = Buffer.alloc(items.length < 24 ? 1 : 5);
	if (head.length === 1) head.writeUInt8((LIST << 5) | items.length);
	else {
		head.writeUInt8((LIST << 5) | LENGTH_IN_FOUR_BYTES);
		head.writeUInt32BE(items.length, 1);
	}
	return Buffer.concat([head, ...items]);
}

/** A new text of at most 255 bytes. */
export function textItem(value: string): Buffer {
	const bytes = Buffer.from(value);
	if (bytes.length > 255) throw new Error(`Too long for an index: ${value}`);
	const small = (TEXT << 5) | bytes.length;
	const head = bytes.length < 24 ? [small] : [(TEXT << 5) | LENGTH_IN_ONE_BYTE, bytes.length];
	return Buffer.concat([Buffer.from(head), bytes]);
}

/** A new number, from 0 to 65,535. */
export function numberItem(value: number): Buffer {
	if (value < 24) return Buffer.from([value]);
	if (value < 256) return Buffer.from([LENGTH_IN_ONE_BYTE, value]);
	return Buffer.from([LENGTH_IN_TWO_BYTES, value >> 8, value & 255]);
}

/** A number, or how long something is. */
export const numberOf = (item: Buffer) => headAt(item, 0).value;

export const isNegative = (item: Buffer) => headAt(item, 0).type === NEGATIVE;

/** A text. */
export function textOf(item: Buffer): string {
	const { type, next } = headAt(item, 0);
	if (type !== TEXT) throw new Error(`A text was expected, not CBOR type ${type}`);
	return item.toString('utf8', next);
}

const NEGATIVE = 1;
const NUMBERS = [0, NEGATIVE];
const TEXT = 3;
const LIST = 4;
const LENGTH_IN_ONE_BYTE = 24;
const LENGTH_IN_TWO_BYTES = 25;
const LENGTH_IN_FOUR_BYTES = 26;

/** Type and length (or value) of the item at this place, and where its own bytes begin. */
function headAt(bytes: Buffer, at: number) {
	const first = bytes.readUInt8(at);
	const [type, small] = [first >> 5, first & 31];
	if (small < 24) return { type, value: small, next: at + 1 };
	const size = 2 ** (small - 24);
	if (size > 4) throw new Error(`A length of ${size} bytes is more than an index can hold`);
	return { type, value: bytes.readUIntBE(at + 1, size), next: at + 1 + size };
}

function endOf(bytes: Buffer, at: number): number {
	const { type, value, next } = headAt(bytes, at);
	if (NUMBERS.includes(type)) return next;
	if (type === TEXT) return next + value;
	if (type !== LIST) throw new Error(`CBOR type ${type} was not expected`);
	let end = next;
	for (let index = 0; index < value; index++) end = endOf(bytes, end);
	return end;
}
