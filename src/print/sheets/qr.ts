import { encode } from 'uqr';

/**
 * A QR code as SVG: one path of horizontal bars, so that no printer leaves hairlines between squares.
 * Level M survives a fold or a coffee stain and keeps the squares large at 20 mm.
 */
export const qrSvg = (address: string): string => drawn.getOrInsertComputed(address, draw);

/** One address stands on several sheets. */
const drawn = new Map<string, string>();

/** Best of the eight for most addresses, and readable for all; to weigh them all takes ten times as long. */
const MASK = 2;

function draw(address: string): string {
	const { data, size } = encode(address, { ecc: 'M', maskPattern: MASK, border: 2 });
	const bars = data.flatMap((row, y) =>
		barsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${bars.join('')}"/></svg>`;
}

/** Runs of dark squares in a row: [start, length]. */
function barsOf(row: readonly boolean[]): [number, number][] {
	const bars: [number, number][] = [];
	for (const [x, isDark] of row.entries()) {
		const last = bars.at(-1);
		if (!isDark) continue;
		if (last && last[0] + last[1] === x) last[1]++;
		else bars.push([x, 1]);
	}
	return bars;
}
