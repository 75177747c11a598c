import { sentencesIn } from './sentences.ts';

/** A sentence as it is said, and where it stands. */
export interface Passage {
	text: string;
	range: Range;
	block: Element;
}

/** Not read: what is no running text. */
const SKIPPED = 'nav, button.btn, svg, [popover], [hidden], [data-stil], .js-only';
/** The text itself, where a page says which that is; else the whole page. */
const WHOLE = 'main';

/** The sentences that a reader hears, in the order of the page, in the page's own language. */
export function passagesOf(root: HTMLElement): Passage[] {
	const marked = [...root.querySelectorAll(`${WHOLE} [data-lees]`)];
	const places = marked.length > 1 ? marked : [...root.querySelectorAll(WHOLE)];
	const blocks = places.flatMap((place) => [...blocksIn(place, root.lang)]);
	return blocks.flatMap(([block, nodes]) => sentencesOf(block, nodes, root.lang));
}

/** The pieces of text in a place, gathered by the paragraph, heading or list item that they stand in. */
function blocksIn(place: Element, lang: string): Map<Element, Text[]> {
	const blocks = new Map<Element, Text[]>();
	const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const parent = node.parentElement;
		if (!parent || !isHeard(parent, lang)) continue;
		const block = blockOf(parent);
		const nodes = blocks.get(block);
		if (nodes) nodes.push(node as Text);
		else blocks.set(block, [node as Text]);
	}
	return blocks;
}

const isHeard = (element: Element, lang: string) =>
	!element.closest(SKIPPED) &&
	element.checkVisibility({ visibilityProperty: true }) &&
	(element.closest('[lang]')?.getAttribute('lang') ?? lang) === lang;

function blockOf(element: Element): Element {
	let block = element;
	while (block.parentElement && getComputedStyle(block).display.startsWith('inline'))
		block = block.parentElement;
	return block;
}

function sentencesOf(block: Element, nodes: readonly Text[], lang: string): Passage[] {
	const text = nodes.map(({ data }) => data).join('');
	return sentencesIn(text, lang).map(({ start, end }) => {
		const range = document.createRange();
		range.setStart(...placeIn(nodes, start));
		range.setEnd(...placeIn(nodes, end));
		return { text: text.slice(start, end).replaceAll(/\s+/g, ' '), range, block };
	});
}

/** The node that holds the letter at a place, and the place in it. */
function placeIn(nodes: readonly Text[], at: number): [Text, number] {
	let rest = at;
	for (const node of nodes) {
		if (rest <= node.length) return [node, rest];
		rest -= node.length;
	}
	const last = nodes.at(-1) ?? new Text();
	return [last, last.length];
}
