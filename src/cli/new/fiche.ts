import { stringify } from 'yaml';
import { type Described, type KindName, describe, kinds } from '../../model/index.ts';
import { exampleLines } from '../generate/example.ts';

type NamesOf = (refersTo: string) => readonly string[];

/** More names than this are no help to read. */
const MOST_SHOWN = 40;

/** The text of a new fiche: every field, filled in as far as is known; one that need not be there stands in a comment. Known: path of a field → text. */
export function ficheText(
	kind: KindName,
	known: Readonly<Record<string, string>>,
	namesOf: NamesOf = () => [],
): string {
	const { properties = {}, required = [] } = describe(kinds[kind].schema);
	const lines = Object.entries(properties).flatMap(([name, field]) => {
		const own = { properties: { [name]: field }, required: [name] };
		const written = exampleLines(own, (item, _, { path, of }) => {
			const text = known[path] ?? '';
			return of.type === 'array' ? listOf(item, text) : valueOf(item, text);
		});
		const notes = notesOn(own, namesOf).map((note) => `# ${note}`);
		return required.includes(name)
			? [...notes, ...written]
			: [...notes, ...written.map((line) => `# ${line.trimEnd()}`)];
	});
	return `---\n${lines.join('\n')}\n---\n\n`.replaceAll(/: \n/g, ':\n');
}

/** What a field is called and, of it and of all below it, what there is to choose from. Each on a line of its own. */
function notesOn(own: Described, namesOf: NamesOf): string[] {
	const [[name = '', field = {}] = []] = Object.entries(own.properties ?? {});
	const notes = [field.title ?? name];
	exampleLines(own, (item, last) => {
		const choices = choicesOf(item, namesOf);
		if (choices && choices.length > 0 && choices.length <= MOST_SHOWN)
			notes.push(`${last}: kies uit ${choices.join(', ')}`);
		return '';
	});
	return notes;
}

const choicesOf = ({ enum: values, refersTo }: Described, namesOf: NamesOf) =>
	values ?? (refersTo === undefined ? undefined : namesOf(refersTo));

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
export function questionsFor(kind: KindName, namesOf: NamesOf): Question[] {
	const questions: Question[] = [];
	exampleLines(describe(kinds[kind].schema), (item, _, { path, of }) => {
		const choices = choicesOf(item, namesOf);
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
