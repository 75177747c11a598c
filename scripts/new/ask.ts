import { createInterface } from 'node:readline/promises';
import type { Described } from '../../src/model/index.ts';

/** Asks for the fields one by one; nothing typed means: later. */
export async function ask(
	questions: readonly [name: string, field: Described][],
): Promise<Record<string, string>> {
	const lines = createInterface({ input: process.stdin, output: process.stdout });
	const answers: Record<string, string> = {};
	try {
		console.log('Weet je iets nog niet? Druk dan op Enter.\n');
		for (const [name, field] of questions) {
			const { title = name, description = '' } = field;
			const choices = field.enum ?? field.items?.enum;
			console.log(`${title}: ${description}${choices ? ` (${choices.join(', ')})` : ''}`);
			answers[name] = (await lines.question('> ')).trim();
		}
	} finally {
		lines.close();
	}
	return answers;
}
