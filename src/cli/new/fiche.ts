import { stringify } from 'yaml';
import { type Described, type KindName, describe, kinds } from '../../model/index.ts';
import { exampleLines } from '../generate/example.ts';

/** The text of a new fiche: every field that must be there, filled in as far as is known. Known: path of a field → text. */
export function ficheText(kind: KindName, known: Readonly<Record<string, string>>): string {
	const lines = exampleLines(describe(kinds[kind].schema), (field, _, { path, of }) => {
		const text = known[path] ?? '';
		return of.type === 'array' ? listOf(field, text) : valueOf(field, text);
	});
	return `---\n${lines.join('\n')}\n---\n\n`.replaceAll(/: \n/g, ':\n');
}

/** What can be asked about a new fiche. */
export interface Question {
	/** As in evidence.source. */
	path: string;
	/** The field as editors know it, with its title and advice. */
	field: Described;
	/** Names of which the answer must be one; absent: any text. */
	choices?: readonly string[];
	/** More answers may be given, with commas. */
	takesMore: boolean;
}

/** Every field that must be filled in, in the order of the fiche, with the names that are there to choose from. */
export function questionsFor(
	kind: KindName,
	namesOf: (refersTo: string) => readonly string[],
): Question[] {
	const questions: Question[] = [];
	exampleLines(describe(kinds[kind].schema), ({ enum: values, refersTo }, _, { path, of }) => {
		const choices = values ?? (refersTo === undefined ? undefined : namesOf(refersTo));
		questions.push({
			path,
			field: of,
			takesMore: of.type === 'array',
			...(choices && { choices }),
		});
		return '';
	});
	return questions;
}

const listOf = (field: Described, text: string) =>
	text
		.split(',')
		.map((one) => valueOf(field, one))
		.filter(Boolean)
		.join(', ');

/** As YAML wants it on one line: quoted where it must be. */
function valueOf({ type }: Described, text: string): string {
	const plain = text.replaceAll(/\s+/g, ' ').trim();
	if (plain === '' || type === 'integer' || type === 'number' || type === 'boolean') return plain;
	return stringify(plain, { lineWidth: 0 }).trim();
}
