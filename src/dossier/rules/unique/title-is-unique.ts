import { sameWords } from '../../same-words.ts';
import { type Rule, keyOf } from '../input.ts';

/** Two fiches of one kind with the same title cannot be told apart in a list. */
export const titleIsUnique: Rule = ({ entries }) => {
	const owners = new Map<string, string>();
	return entries.flatMap((entry) => {
		const title = `${entry.kind}/${sameWords(entry.data.title)}`;
		const other = owners.get(title);
		if (other === undefined) owners.set(title, entry.id);
		return other === undefined || `${entry.kind}/${other}` === keyOf(entry)
			? []
			: [{ rule: 'title-is-unique', file: entry.file, path: ['title'], params: { other } }];
	});
};
