import { type KindName, kindNames, kinds } from '../../model/index.ts';
import { Mistyped } from '../../pipeline/command/stopped.ts';

/** The kind that someone means: drempel, drempels or barriers all lead to the same folder. */
export const kindNamed = (word: string): KindName | undefined =>
	kindNames.find((kind) => {
		const { label, segment } = kinds[kind];
		const words: string[] = [kind, segment, ...label];
		return words.includes(word.toLowerCase());
	});

/** The kind that someone typed; throws a sentence when there is none. */
export function kindTyped(word: string): KindName {
	const kind = kindNamed(word);
	if (kind) return kind;
	throw new Mistyped(word ? `De soort "${word}" kennen we niet.` : 'Zeg eerst de soort.');
}

/** What may be typed, for a sentence that explains. */
export const kindWords = () => kindNames.map((kind) => kinds[kind].label[0]).join(', ');
