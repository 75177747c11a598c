import type { Problem } from '../../problem.ts';
import { headingsIn } from '../../translation/translation-facts.ts';
import { LISTS, linesOf, translatesBody } from '../../translation/translation-parts.ts';
import { forEachTranslation, strictness } from './translation-input.ts';

/** A translation has the headings, steps and questions of the Dutch; a list may wait, half a list may not. */
export const translationHasSameForm = forEachTranslation((entry, translated, input) => {
	const { data, body, file } = translated;
	const severity = strictness(input, translated);
	const problems: Problem[] = [];
	for (const list of LISTS) {
		const [given, wanted] = [linesOf(data, list).length, linesOf(entry.data, list).length];
		if (given > 0 && given !== wanted)
			problems.push({
				rule: 'translation-has-same-lines',
				file,
				path: [list],
				severity,
				params: { given, wanted },
			});
	}
	if (!translatesBody(entry.kind))
		return body.trim() === ''
			? problems
			: [...problems, { rule: 'translation-is-short', file, inBody: TOP, severity }];
	const hasBody = body.trim() !== '';
	if (hasBody && String(headingsIn(body)) !== String(headingsIn(entry.body)))
		problems.push({ rule: 'translation-has-same-headings', file, inBody: TOP, severity });
	if (hasBody && entry.body.trim() === '')
		problems.push({ rule: 'translation-explains-no-more', file, inBody: TOP, severity });
	return [...problems, ...stepsThatSayMore(entry.data, translated, severity)];
});

/** Nothing better to point at: the text below the front matter. */
const TOP = { line: 1, column: 1 };

function stepsThatSayMore(
	dutch: unknown,
	{ data, file }: Parameters<typeof strictness>[1],
	severity: 'error' | 'warning',
): Problem[] {
	const { steps = [] } = dutch as { steps?: { text?: string }[] };
	return data.steps.flatMap(({ text }, index) =>
		text && steps[index] && !steps[index].text
			? [
					{
						rule: 'translation-explains-no-more',
						file,
						path: ['steps', index, 'text'],
						severity,
					},
				]
			: [],
	);
}
