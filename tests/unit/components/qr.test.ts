import { expect, test } from 'vitest';
import { encode } from 'uqr';
import { qrPath } from '../../../src/components/download/qr.ts';

test('the path paints every dark square once and no other', () => {
	const address = 'https://voorbeeld.be/a/7/';
	const { data, size } = encode(address, { ecc: 'M', border: 1 });
	const { path, size: painted } = qrPath(address);
	const squares = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].flatMap(([, x, y, width]) =>
		Array.from({ length: Number(width) }, (_, index) => `${Number(x) + index} ${y}`),
	);
	const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x} ${y}`] : [])));
	expect(painted).toBe(size);
	expect(squares).toEqual(dark);
});
