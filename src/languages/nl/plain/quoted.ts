const QUOTATION = /“[^”]*”|„[^”“]*[”“]|«[^»]*»|(?<!\S)"[^"]*"/gu;

/** Whether a place in a text stands between quotation marks. */
export function isQuoted(text: string, at: number): boolean {
	for (const { index, 0: quotation } of text.matchAll(QUOTATION))
		if (index <= at && at < index + quotation.length) return true;
	return false;
}
