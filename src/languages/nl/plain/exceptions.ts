import type { LanguageException } from '../../../model/index.ts';
import type { Finding } from './finding.ts';

/** What is left of the findings, and which exceptions no longer set anything aside. */
export function withoutExceptions(
	findings: readonly Finding[],
	exceptions: readonly LanguageException[],
): { left: Finding[]; unused: number[] } {
	const used = new Set<number>();
	const left = findings.filter((finding) => {
		const index = exceptions.findIndex((exception) => covers(exception, finding));
		if (index >= 0) used.add(index);
		return index < 0;
	});
	return { left, unused: [...exceptions.keys()].filter((index) => !used.has(index)) };
}

function covers({ rule, words }: LanguageException, finding: Finding): boolean {
	if (rule !== finding.rule) return false;
	if (words === undefined) return true;
	const { start, end } = finding.span;
	return finding.text.text.slice(start, end).toLowerCase().includes(words.toLowerCase());
}
