import { expect, test } from 'vitest';
import { encode } from 'uqr';
import { qrPath } from '../../../src/components/download/qr.ts';

test('the path paints every dark square once and no other', () => {
	const address = 'https://voorbeeld.be/a/7/';
	const { data, size } = encode(address, { ecc: 'M', border: 1 });
	const { path, size: painted } = qrPath(address);
	const squares = [...path.matchAll(/M0 (\d+)\.5([^M]*)/g)].flatMap(([, y, row = '']) => {
		let x = 0;
		return [...row.matchAll(/([mh])(\d+)/g)].flatMap(([, move, length]) => {
			const run = Array.from({ length: Number(length) }, () => `${x++} ${y}`);
			return move === 'h' ? run : [];
		});
	});
	const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));
	expect(painted).toBe(size);
	expect(squares).toEqual(dark);
});
