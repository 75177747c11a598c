import { encode } from 'uqr';

interface Drawn {
	size: number;
	path: string;
}

const drawn = new Map<string, Drawn>();

/** A QR code as one SVG path, in squares; drawn once: an entry's page and its sheet have the same. */
export function qrPath(address: string): Drawn {
	const made = drawn.get(address) ?? draw(address);
	drawn.set(address, made);
	return made;
}

/** Best of the eight for most addresses, and readable for all; to weigh them all takes ten times as long. */
const MASK = 2;

/** Neighbours in a row are one rectangle. */
function draw(address: string): Drawn {
	const { data, size } = encode(address, { ecc: 'M', maskPattern: MASK, border: 1 });
	const path = data.map((row, y) => rowPath(row, y)).join('');
	return { size, path };
}

const rowPath = (row: boolean[], y: number) =>
	[
		...row
			.map((isDark) => (isDark ? '1' : '0'))
			.join('')
			.matchAll(/1+/g),
	]
		.map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`)
		.join('');
