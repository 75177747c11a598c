import { createInterface } from 'node:readline/promises';
import { nearest } from '../../check/nearest.ts';
import type { Question } from './fiche.ts';

/** More names than this are no help to read. */
const MOST_SHOWN = 40;

export interface Talk {
	input: NodeJS.ReadableStream;
	output: NodeJS.WritableStream;
}

/** Asks for the fields one by one, and again when a name does not exist; nothing typed means: later. */
export async function ask(
	questions: readonly Question[],
	{ input, output }: Talk = { input: process.stdin, output: process.stdout },
): Promise<Record<string, string>> {
	const lines = createInterface({ input, output });
	// A line that comes before its question waits for it: whoever pastes answers loses none.
	const answered = lines[Symbol.asyncIterator]();
	const answers: Record<string, string> = {};
	try {
		output.write('Weet je iets nog niet? Druk dan op Enter.\n\n');
		for (const question of questions) {
			output.write(`${wordsOf(question)}\n`);
			for (let isGood = false; !isGood;) {
				output.write('> ');
				const { value, done } = await answered.next();
				if (done) return answers;
				const wrong = unknownIn(value, question);
				isGood = wrong === undefined;
				if (wrong === undefined) answers[question.path] = value.trim();
				else output.write(`${refusal(wrong, question)}\n`);
			}
		}
		return answers;
	} finally {
		lines.close();
	}
}

function wordsOf({ path, field, choices, takesMore }: Question): string {
	const { title = path, description = '' } = field;
	const several = takesMore ? ' Meer dan één mag, met komma’s ertussen.' : '';
	return `${title}: ${description}${several}${choices ? choiceLine(choices) : ''}`;
}

const choiceLine = (choices: readonly string[]) =>
	choices.length > MOST_SHOWN ? '' : `\n  Kies uit: ${choices.join(', ')}`;

/** The first name in an answer that is none. */
function unknownIn(answer: string, { choices, takesMore }: Question): string | undefined {
	if (!choices) return undefined;
	const given = (takesMore ? answer.split(',') : [answer]).map((one) => one.trim());
	return given.find((one) => one !== '' && !choices.includes(one));
}

function refusal(wrong: string, { choices = [] }: Question): string {
	const near = nearest(wrong, choices);
	return `"${wrong}" kennen we niet. ${near ? `Bedoel je "${near}"?` : 'Kies een andere, of druk op Enter.'}`;
}
