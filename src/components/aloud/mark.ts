import type { Passage } from './passages.ts';

const NAME = 'voorlezen';
/** For browsers that cannot mark a sentence: the whole paragraph. */
const BLOCK = 'aloud-now';
/** Of the window: the sentence stays between the header and the bar with buttons. */
const MARGIN = 0.25;

/** Shows which sentence is read, and only that one. */
export function mark(passage: Passage | undefined) {
	for (const block of document.querySelectorAll(`.${BLOCK}`)) block.classList.remove(BLOCK);
	const canMark = 'highlights' in CSS;
	if (canMark) CSS.highlights.delete(NAME);
	if (!passage) return;
	if (canMark) CSS.highlights.set(NAME, new Highlight(passage.range));
	else passage.block.classList.add(BLOCK);
	bringIntoView(passage.range.getBoundingClientRect());
}

function bringIntoView({ top, bottom }: DOMRect) {
	const margin = innerHeight * MARGIN;
	if (top < 0 || bottom > innerHeight - margin) scrollBy({ top: top - margin });
}
