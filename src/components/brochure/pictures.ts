import { svg } from './element.ts';
import type { FicheDoor, FicheQr } from './fiche.ts';

/** The door of a recommendation; `name` tells two pictures of one door apart. What it says stands beside it in words. */
export function doorPicture(door: FicheDoor, name: string): SVGElement {
	const path = (part: string, d: string) => (d ? [svg('path', { class: `door-${part}`, d })] : []);
	const { knob } = door;
	return svg(
		'svg',
		{ class: `deur leaf-${door.colour}`, viewBox: '0 0 120 190', 'aria-hidden': 'true' },
		svg('clipPath', { id: name }, svg('path', { d: door.opening })),
		...path('frame', door.frame),
		svg(
			'g',
			{ 'clip-path': `url(#${name})` },
			...path('in', 'M22 18H98V176H22Z'),
			...path('floor', door.floor),
			...path('leaf', door.leaf),
			...path('glass', door.windows),
			...path('panels', door.panels),
			...path('sign', door.sign),
			...(knob ? [svg('circle', { class: 'door-knob', cx: knob.x, cy: knob.y, r: 2.6 })] : []),
		),
		...path('step', 'M10 176H110V182H10Z'),
		...path('stone', 'M4 182H116V190H4Z'),
	);
}

/** A QR code: black on white, whatever the paper. */
export const qrPicture = ({ size, path }: FicheQr, label: string) =>
	svg(
		'svg',
		{
			class: 'qr-code',
			role: 'img',
			'aria-label': label,
			viewBox: `0 0 ${size} ${size}`,
			'shape-rendering': 'crispEdges',
		},
		svg('path', { fill: '#fff', d: `M0 0h${size}v${size}H0z` }),
		svg('path', { fill: '#000', d: path }),
	);
