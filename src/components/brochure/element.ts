type Child = Node | string | undefined | false | Child[];

/** An HTML element with its class and its children; text is always text, never HTML. */
export function el<K extends keyof HTMLElementTagNameMap>(
	name: K,
	className?: string,
	...children: Child[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(name);
	if (className) element.className = className;
	element.append(...present(children));
	return element;
}

const present = (children: Child[]): (Node | string)[] =>
	children.flatMap((child) => (Array.isArray(child) ? present(child) : child || []));

/** One element of the page, by the name in its `data-` attribute. */
export function part<E extends Element = HTMLElement>(root: ParentNode, name: string): E {
	const found = root.querySelector<E>(`[data-${name}]`);
	if (!found) throw new Error(`No [data-${name}] on this page`);
	return found;
}

/** A copy of a piece that the page holds ready. */
export function copyOf(root: ParentNode, name: string): HTMLElement {
	const [piece] = part<HTMLTemplateElement>(root, name).content.children;
	return piece?.cloneNode(true) as HTMLElement;
}
