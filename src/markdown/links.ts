import type { MarkdownNode, Point, Root } from './nodes.ts';

const SAFE_SCHEMES = ['https:', 'http:', 'mailto:', 'tel:'];

/** Whether a link leads to a web page, a mail address, a telephone number or a place on this site. */
export function isSafeLink(url: string): boolean {
	const address = url.trim();
	// Browsers drop control characters and read //host and \\host as another site.
	if (/[\p{Cc}\\]/u.test(address) || address.startsWith('//')) return false;
	const scheme = /^[^/?#]*?:/.exec(address)?.[0].toLowerCase();
	return scheme === undefined || SAFE_SCHEMES.includes(scheme);
}

/** An address in a text, and where it stands in what was written. */
export interface FoundLink extends Point {
	url: string;
}

/** Every safe link of a text that is not too deep, in reading order. One written in another way than it is read has the place of its words. */
export function linksIn(root: Root, markdown: string): FoundLink[] {
	const lines = markdown.split('\n');
	return nodesOf(root).flatMap((node) => {
		if (node.type !== 'link' || !node.position || !isSafeLink(node.url)) return [];
		const { start, end } = node.position;
		const before =
			start.line === end.line ? lines[end.line - 1]?.slice(0, end.column - 1) : undefined;
		const at = before?.lastIndexOf(node.url, before.length - 1) ?? -1;
		return [{ url: node.url, line: start.line, column: at < start.column ? start.column : at + 1 }];
	});
}

const nodesOf = (node: MarkdownNode): MarkdownNode[] => [
	node,
	...('children' in node ? (node.children as MarkdownNode[]).flatMap(nodesOf) : []),
];
