import type { CouncilView } from '../../../views/index.ts';
import { type Setting, paintOf } from '../setting.ts';
import { lettersOf } from './letters.ts';

/** Millimetres: the words of a page are as wide, and what is longer than wide gets smaller. */
const WIDTH = 170;
const HEIGHT = { least: 50, most: 80 };
/** Room around the outermost dots, for their names. */
const ROOM = { x: 22, y: 12 };
/** Degrees: places closer together still show where they are. */
const LEAST_SPAN = 0.02;
const KILOMETRES_IN_A_DEGREE = 111.3;
const LONGEST_BAR = 34;

type Point = { x: number; y: number };

/** A drawn map: where the places are, in millimetres from the upper left, with light around them. */
export function printMap(setting: Setting, map: NonNullable<CouncilView['map']>) {
	const { t } = setting;
	const counted = map.places.map(({ name, n, isTown }) => ({
		name,
		isTown,
		n,
		count: n > 0 ? t('list.count.actions', { n }) : '',
	}));
	const spoken = counted.map(({ name, count }) => (count ? `${name} (${count})` : name));
	const { points, height, scale } = projected(map.places);
	const kilometre = scale / KILOMETRES_IN_A_DEGREE;
	const bar = [100, 50, 20, 10, 5, 2, 1].find((km) => km * kilometre <= LONGEST_BAR) ?? 1;
	return {
		height,
		raster: raster(points, height, paintOf(setting).light),
		places: counted.map((place, index) => ({ ...place, ...points[index] })),
		bar: { words: `${bar} km`, length: bar * kilometre },
		alt: t('council.map.alt', { list: spoken.join(', ') }),
		others: map.others && t('council.map.others', { list: map.others }),
		letters: lettersOf(setting, map.sources),
	};
}

/** Degrees as millimetres, in the middle of the paper. A degree from west to east is shorter than one from south to north. */
function projected(places: readonly { latitude: number; longitude: number }[]) {
	const middle = places.reduce((sum, { latitude }) => sum + latitude, 0) / places.length;
	const flat = places.map(({ latitude, longitude }) => ({
		x: longitude * Math.cos((middle * Math.PI) / 180),
		y: -latitude,
	}));
	const [x, y] = [spanOf(flat.map((point) => point.x)), spanOf(flat.map((point) => point.y))];
	const scale = Math.min((WIDTH - 2 * ROOM.x) / x.span, (HEIGHT.most - 2 * ROOM.y) / y.span);
	const height = Math.max(HEIGHT.least, y.span * scale + 2 * ROOM.y);
	const points = flat.map((point) => ({
		x: WIDTH / 2 + (point.x - x.middle) * scale,
		y: height / 2 + (point.y - y.middle) * scale,
	}));
	return { points, height, scale };
}

function spanOf(values: readonly number[]) {
	const least = values.reduce((a, b) => Math.min(a, b));
	const most = values.reduce((a, b) => Math.max(a, b));
	return { span: Math.max(most - least, LEAST_SPAN), middle: (least + most) / 2 };
}

const PITCH = 2.5;

/** Dots that are larger the nearer a place is. */
function raster(places: readonly Point[], height: number, colour: string): string {
	const dots: string[] = [];
	for (let row = 0; row < Math.floor(height / PITCH); row++)
		for (let column = 0; column < WIDTH / PITCH; column++) {
			const x = column * PITCH + (row % 2 ? PITCH : PITCH / 2);
			const y = row * PITCH + PITCH / 2;
			const near = places.reduce(
				(least, place) => Math.min(least, (place.x - x) ** 2 + (place.y - y) ** 2),
				Infinity,
			);
			const r = 0.16 + 0.72 * Math.exp(-near / 190);
			const d = (2 * r).toFixed(2);
			const half = `a${r.toFixed(2)} ${r.toFixed(2)} 0 1 0`;
			dots.push(`M${(x - r).toFixed(2)} ${y.toFixed(2)}${half} ${d} 0${half} -${d} 0`);
		}
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}"><path fill="${colour}" d="${dots.join('')}"/></svg>`;
}
