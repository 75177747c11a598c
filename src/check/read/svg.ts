import type { FoundProblem, Position } from '../problem.ts';

/** What a logo may be made of: shapes and their colours. Nothing that runs, moves, styles, links or needs a font. */
const ELEMENTS = new Set(
	'svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop clipPath title desc'.split(
		' ',
	),
);
const ATTRIBUTES = new Set(
	`xmlns version viewBox width height preserveAspectRatio id class role aria-label data-name xml:space transform
	d x y x1 y1 x2 y2 cx cy r rx ry fx fy points pathLength
	fill fill-rule fill-opacity stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
	stroke-dasharray stroke-dashoffset opacity color display visibility clip-path clip-rule clipPathUnits paint-order
	gradientUnits gradientTransform spreadMethod offset stop-color stop-opacity`.split(/\s+/),
);
const SHAPE = /<(?:path|rect|circle|ellipse|line|poly(?:line|gon))\b/;
const NAMESPACE = 'http://www.w3.org/2000/svg';
/** Deeper than any drawing program goes by itself, and far from where programs that draw give up. */
const DEEPEST = 24;

const TOKEN =
	/<!--.*?-->|<\?(?<asks>[\w-]*).*?\?>|<!(?<declares>[\w[]*)|<(?<end>\/?)(?<name>[A-Za-z][\w:.-]*)(?<rest>(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<closed>\/?)>|(?<text>[^<]+)|(?<odd><)/gsy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

type SvgProblem = Pick<FoundProblem, 'rule' | 'params'> & { at: Position };

export interface ReadSvg {
	problems: SvgProblem[];
	/** From its viewBox, or else from its width and height. */
	size?: { width: number; height: number };
}

/** Reads an SVG as strictly as a text: what is not known to be harmless is named, with its place. */
export function readSvg(source: string): ReadSvg {
	const read: ReadSvg = { problems: [] };
	const open: string[] = [];
	let roots = 0;
	const refuse = (index: number, rule: string, given?: string) =>
		read.problems.push({
			rule,
			at: placeAt(source, index),
			...(given !== undefined && { params: { given } }),
		});
	for (const { groups = {}, index } of source.matchAll(TOKEN)) {
		const { asks, declares, end, name, rest = '', closed, text, odd } = groups;
		if (odd !== undefined) {
			refuse(index, 'svg-is-whole');
			break;
		}
		// What a file declares for itself changes all that follows.
		if (declares !== undefined) {
			refuse(index, 'svg-part-is-plain', `<!${declares}`);
			break;
		}
		if (asks !== undefined && (asks !== 'xml' || index > 0))
			refuse(index, 'svg-part-is-plain', `<?${asks}`);
		if (text !== undefined && !isPlainText(text, open.at(-1))) refuse(index, 'svg-text-is-shape');
		if (name === undefined) continue;
		if (end) {
			if (open.pop() !== name) refuse(index, 'svg-is-whole');
			continue;
		}
		if (!ELEMENTS.has(name) || (name === 'svg') !== (open.length === 0))
			refuse(index, 'svg-part-is-plain', `<${name}`);
		if (open.length === 0) {
			roots++;
			Object.assign(read, sizeOf(rest));
			if (valueOf(rest, 'xmlns') !== NAMESPACE) refuse(index, 'svg-is-whole');
		}
		for (const { 1: attribute = '', 2: value, 3: other, index: at } of rest.matchAll(ATTRIBUTE)) {
			const found = problemOf(attribute, value ?? other ?? '');
			if (found) refuse(index + 1 + name.length + at, found, attribute);
		}
		if (!closed) open.push(name);
		if (open.length === DEEPEST) refuse(index, 'svg-is-flat');
	}
	if (read.problems.length === 0 && (open.length > 0 || roots !== 1)) refuse(0, 'svg-is-whole');
	if (read.problems.length === 0 && !read.size) refuse(0, 'svg-has-size');
	if (read.problems.length === 0 && !SHAPE.test(source)) refuse(0, 'svg-has-shapes');
	return read;
}

function problemOf(attribute: string, value: string): string | undefined {
	if (/^(?:xlink:)?(?:href|src)$/.test(attribute)) return 'svg-has-no-links';
	if (!ATTRIBUTES.has(attribute)) return 'svg-attribute-is-plain';
	if (/^[\w-]*url\s*\(/i.test(value) && !/^url\(#[\w-]+\)$/.test(value)) return 'svg-has-no-links';
	// Signs in code, and styles that hide in a colour: no drawing needs them.
	return /[&\\;]|\burl\b(?!\(#)|\bvar\s*\(|:\s*\/\//i.test(value) && attribute !== 'xmlns'
		? 'svg-attribute-is-plain'
		: undefined;
}

/** Inside a part that is refused already, nothing more is said. */
const isPlainText = (text: string, within = 'svg') =>
	text.trim() === '' ||
	!ELEMENTS.has(within) ||
	(/^(?:title|desc)$/.test(within) && !/&(?!(?:amp|lt|gt|quot|apos);)/.test(text));

function sizeOf(attributes: string): Pick<ReadSvg, 'size'> {
	const [, , ...box] = (valueOf(attributes, 'viewBox') ?? '')
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	const sides = ['width', 'height'].map((name) =>
		Number((valueOf(attributes, name) ?? '').replace(/px$/, '')),
	);
	const [width = 0, height = 0] = box.length === 2 ? box : sides;
	return width > 0 && height > 0 && Number.isFinite(width / height)
		? { size: { width, height } }
		: {};
}

const valueOf = (attributes: string, wanted: string): string | undefined =>
	[...attributes.matchAll(ATTRIBUTE)]
		.filter(([, name]) => name === wanted)
		.map(([, , value, other]) => value ?? other)[0];

function placeAt(source: string, index: number): Position {
	const before = source.slice(0, index).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
