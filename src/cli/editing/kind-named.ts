import { type KindName, kindNames, kinds } from '../../model/index.ts';

/** The kind that someone means: drempel, drempels or barriers all lead to the same folder. */
export const kindNamed = (word: string): KindName | undefined =>
	kindNames.find((kind) => {
		const { label, segment } = kinds[kind];
		const words: string[] = [kind, segment, ...label];
		return words.includes(word.toLowerCase());
	});

/** What may be typed, for a sentence that explains. */
export const kindWords = () => kindNames.map((kind) => kinds[kind].label[0]).join(', ');
