import { ANYWHERE, AT_LINE, ENTITY } from './marks.ts';
import { firstOf } from './trace.ts';

/** What Markdown reads, and a field does not. */
const IN_FIELDS = [
	/^#{1,6}[ \u00a0]\S+/,
	/<\/?[a-z][^<>]{0,80}>|<!--/i,
	/`[^`\n]+`/,
	/\\[_*#[\]~`]/,
	/(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}])[^*\n]{1,80}(?<=[\p{L}\p{N}.!?])\*(?![\p{L}\p{N}*])/u,
];

/** The first mark in a field, where a text is shown as it stands: what only Markdown makes something of is a mark there too. */
export function marksIn(text: string): string | undefined {
	const patterns = [...ANYWHERE.map(([, marks]) => marks), ENTITY, ...IN_FIELDS];
	for (const marks of patterns) {
		const found = marks.exec(text)?.[0].trim();
		if (found) return found;
	}
	return text
		.split('\n')
		.flatMap((line) => firstOf(AT_LINE, line.trimStart(), 0))
		.map(({ params }) => String(params?.['given']))[0];
}
