import { encode } from 'uqr';

interface Drawn {
	size: number;
	path: string;
}

const drawn = new Map<string, Drawn>();

/** A QR code as one SVG line, in squares; drawn once: an entry's page and its sheet have the same. */
export function qrPath(address: string): Drawn {
	const made = drawn.get(address) ?? draw(address);
	drawn.set(address, made);
	return made;
}

/** Best of the eight for most addresses, and readable for all; to weigh them all takes ten times as long. */
const MASK = 2;

/** A line of one square wide for every row: its dark squares are drawn, its light ones are skipped. */
function draw(address: string): Drawn {
	const { data, size } = encode(address, { ecc: 'M', maskPattern: MASK, border: 1 });
	return { size, path: data.map(rowPath).join('') };
}

function rowPath(row: boolean[], y: number): string {
	const squares = row.map((isDark) => (isDark ? '1' : '0')).join('');
	const runs = squares.replace(/0+$/, '').match(/0+|1+/g) ?? [];
	const drawn = runs.map((run) => (run[0] === '1' ? `h${run.length}` : `m${run.length} 0`));
	return runs.length > 0 ? `M0 ${y}.5${drawn.join('')}` : '';
}
