/** RFC 5545 and RFC 6350: at most 75 bytes on a line, the end of line not counted. */
const LINE_BYTES = 75;

const encoder = new TextEncoder();
const bytes = (text: string) => encoder.encode(text).length;

/** One line of a calendar or a card, folded without cutting a character in two. */
export function contentLine(line: string): string {
	const lines = [''];
	for (const character of line) {
		const current = lines.at(-1) ?? '';
		if (bytes(current + character) > LINE_BYTES) lines.push(` ${character}`);
		else lines[lines.length - 1] = current + character;
	}
	return `${lines.join('\r\n')}\r\n`;
}

/** Text as a value: separators and line ends have another meaning there. */
export const textValue = (text: string) =>
	text
		.replaceAll('\\', '\\\\')
		.replaceAll(';', String.raw`\;`)
		.replaceAll(',', String.raw`\,`)
		.replaceAll(/\r\n|\r|\n/g, String.raw`\n`);
