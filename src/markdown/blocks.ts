import { parse } from './parse.ts';

/** The paragraphs, headings and lists of a text, each as it is written. */
export function blocksOf(markdown: string): string[] {
	const lines = markdown.split('\n');
	return parse(markdown).children.map(({ position }) =>
		position ? lines.slice(position.start.line - 1, position.end.line).join('\n') : '',
	);
}
