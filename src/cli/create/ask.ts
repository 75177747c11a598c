import { createInterface } from 'node:readline/promises';
import { EXIT } from '../../pipeline/command/exit-codes.ts';
import { Mistyped, Stopped } from '../../pipeline/command/stopped.ts';
import type { Talk } from '../new/ask.ts';
import { type Answers, type Question, questions } from './answers.ts';

type Given = Readonly<Partial<Record<keyof Answers, string>>>;

/** What was given as options; for all else the usual answer. Every option that is wrong is named. */
export function readGiven(folder: string, given: Given): Answers {
	const answers: Partial<Answers> = {};
	const wrong: string[] = [];
	for (const { name, usual, read } of questions) {
		const typed = given[name] ?? usual(folder, answers);
		try {
			Object.assign(answers, { [name]: read(typed.trim(), answers) });
		} catch (error) {
			wrong.push(`--${name}: ${(error as Error).message}`);
		}
	}
	if (wrong.length > 0) throw new Mistyped(wrong.join('\n'));
	return answers as Answers;
}

/** Asks for what was not given, and again after a wrong answer. */
export async function ask(
	folder: string,
	given: Given,
	{ input, output }: Talk = { input: process.stdin, output: process.stdout },
): Promise<Answers> {
	const known = onlyGiven(readGiven(folder, given), given);
	const lines = createInterface({ input, output });
	// Nothing is made before the last answer, so that there is nothing to clean up.
	lines.on('SIGINT', () => process.exit(130));
	const typed = lines[Symbol.asyncIterator]();
	const answers: Partial<Answers> = {};
	try {
		output.write('Druk op Enter voor wat tussen haakjes staat.\n\n');
		for (const question of questions) {
			const usual = question.usual(folder, answers);
			const answer =
				known[question.name] ?? (await askOne(question, { usual, sofar: answers }, typed, output));
			Object.assign(answers, { [question.name]: answer });
		}
		return answers as Answers;
	} finally {
		lines.close();
	}
}

async function askOne(
	{ asks, read }: Question,
	{ usual, sofar }: { usual: string; sofar: Partial<Answers> },
	typed: AsyncIterator<string>,
	output: NodeJS.WritableStream,
) {
	for (;;) {
		output.write(`${asks} (${usual || 'nog niet'})\n> `);
		const { value, done } = await typed.next();
		if (done) throw new Stopped(EXIT.usage, '\nGestopt. Er is niets gemaakt.');
		try {
			return read(value.trim() || usual, sofar);
		} catch (error) {
			output.write(`${(error as Error).message}\n`);
		}
	}
}

const onlyGiven = (answers: Answers, given: Given): Partial<Answers> =>
	Object.fromEntries(Object.entries(answers).filter(([name]) => name in given));
