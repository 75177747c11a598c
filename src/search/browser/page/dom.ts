/** Makes an element of text and other elements; never of markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Record<string, string | boolean | undefined> = {},
	...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value === true) made.setAttribute(name, '');
		else if (typeof value === 'string') made.setAttribute(name, value);
	}
	made.append(...children);
	return made;
}

/** The element that the page must have; its absence is our fault. */
export function find<T extends HTMLElement>(root: ParentNode, selector: string): T {
	const found = root.querySelector<T>(selector);
	if (!found) throw new Error(`The search page has no ${selector}`);
	return found;
}
