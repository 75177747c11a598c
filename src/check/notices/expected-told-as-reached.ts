import {
	type OwnText,
	placeOf,
	placeOfAmount,
	saysMeant,
	scanText,
} from '../../languages/nl/plain/index.ts';
import type { Entry, Figure } from '../../model/index.ts';
import { textsOf } from '../checks/language.ts';
import type { FoundProblem } from '../problem.ts';
import type { ReadContent } from '../read/read-content.ts';

const RULE = 'expected-is-told-as-expected';
const nameOf = ({ value, unit }: Figure) => `${value} ${unit}`;

/** An expected figure is told as one: where it stands, and in every entry on the same source. */
export function expectedToldAsReached(read: ReadContent): FoundProblem[] {
	const { entries } = read.readable;
	const figures = entries.flatMap(onlyExpected);
	if (figures.length === 0) return [];
	const byFile = new Map(entries.map((entry) => [entry.file, entry]));
	const inTexts = read.files.flatMap((file) => {
		const entry = byFile.get(file.file);
		const told = entry ? figures.filter((figure) => restsOn(entry, figure)) : [];
		if (told.length === 0) return [];
		const texts = textsOf(file, read.original).filter(({ path }) => path?.at(-1) !== 'counts');
		return texts.flatMap((text) => told.flatMap((figure) => sentencesIn(text, figure, file.file)));
	});
	return [...entries.flatMap(unexplained), ...inTexts];
}

const isExpected = ({ sort }: Figure) => sort === 'verwacht' || sort === 'doel';

const figuresOf = ({ data }: Entry): Figure[] => ('results' in data ? data.results : []);

/** The expected figures of an entry, without those it says were reached too. */
function onlyExpected(entry: Entry): Figure[] {
	const all = figuresOf(entry);
	const reached = new Set(all.filter(({ sort }) => sort === 'bereikt').map(nameOf));
	return all.filter((figure) => isExpected(figure) && !reached.has(nameOf(figure)));
}

/** Expected figures whose own sentence does not say so. */
const unexplained = (entry: Entry): FoundProblem[] =>
	figuresOf(entry).flatMap((figure, index) =>
		isExpected(figure) && !saysMeant(figure.counts)
			? [noticeOf(figure, entry.file, { path: ['results', index, 'counts'] })]
			: [],
	);

/** Another entry on another source may well tell the same number of something else. */
const restsOn = ({ data }: Entry, { evidence }: Figure) =>
	'evidence' in data && data.evidence.some(({ source }) => source === evidence.source);

function sentencesIn(own: OwnText, figure: Figure, file: string): FoundProblem[] {
	const { text, path, inBody } = own;
	return scanText(own).scan.sentences.flatMap(({ start, end }) => {
		const sentence = text.slice(start, end);
		const at = placeOfAmount(sentence, figure.value, figure.unit);
		if (at < 0 || saysMeant(sentence)) return [];
		const word = placeOf({ text, span: { start: start + at, end } });
		return [
			noticeOf(figure, file, {
				...(path ? { path } : {}),
				...(inBody ? { inBody } : {}),
				...(word ? { word } : {}),
			}),
		];
	});
}

const noticeOf = (
	figure: Figure,
	file: string,
	place: Pick<FoundProblem, 'path' | 'inBody' | 'word'>,
): FoundProblem => ({
	rule: RULE,
	file,
	...place,
	params: { given: nameOf(figure) },
	severity: 'notice',
});
