import { encode } from 'uqr';

/** A QR code as one SVG path, in squares; neighbours in a row are one rectangle. */
export function qrPath(address: string): { size: number; path: string } {
	const { data, size } = encode(address, { ecc: 'M', border: 1 });
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
