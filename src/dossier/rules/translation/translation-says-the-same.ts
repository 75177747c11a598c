import type { Problem } from '../../problem.ts';
import { figuresIn, linksIn } from '../../translation/translation-facts.ts';
import { type Part, partsOf } from '../../translation/translation-parts.ts';
import { forEachTranslation, strictness } from './translation-input.ts';

/** Numbers, dates, telephone numbers and addresses are those of the Dutch, part by part: none more, none less. */
export const translationSaysTheSame = forEachTranslation((entry, translated, input) => {
	const severity = strictness(input, translated);
	return partsOf(entry, translated).flatMap((part) =>
		[figuresIn, linksIn].flatMap((factsIn) => {
			const [own, dutch] = [factsIn(part.own), factsIn(part.dutch)];
			const about = (rule: string) => (given: string) => ({
				rule,
				file: translated.file,
				...placeOf(part, given),
				severity,
				params: { given },
			});
			return [
				...[...own.difference(dutch)].map(about('translation-adds-nothing')),
				...[...dutch.difference(own)].map(about('translation-leaves-nothing-out')),
			];
		}),
	);
});

/** What is left in Dutch is no translation. A name may be the same in two languages, so titles are not looked at. */
export const translationIsTranslated = forEachTranslation((entry, translated) =>
	partsOf(entry, translated)
		.filter(({ path = ['body'] }) => path[0] === 'body' || path[0] === 'summary')
		.filter(({ own, dutch }) => own.trim() === dutch.trim())
		.map((part) => ({
			rule: 'translation-is-translated',
			file: translated.file,
			...placeOf(part, ''),
		})),
);

/** In the text below, the line that has it; what is missing has no place of its own. */
function placeOf({ path, own }: Part, given: string): Pick<Problem, 'path' | 'inBody'> {
	if (path) return { path };
	const before = own.slice(0, Math.max(own.indexOf(given), 0)).split('\n');
	return { inBody: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
}
