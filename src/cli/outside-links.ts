import { parseArgs } from 'node:util';
import { amount, readContent } from '../check/index.ts';
import { EXIT, type ExitCode } from '../pipeline/command/exit-codes.ts';
import { contentTyped } from '../pipeline/command/typed.ts';
import { type Answer, askAll, outsideLinks } from './outside-links/ask.ts';

export const USAGE = `Zo gebruik je dit: npm run outside-links
  Vraagt of elk adres buiten de site er nog is.
  --content MAP   een andere map met inhoud`;

/** Asks every address outside the site whether it is still there. Only tells; never fails. */
export async function run(args: string[]): Promise<ExitCode> {
	const { values } = parseArgs({ args, options: { content: { type: 'string' } } });
	const links = outsideLinks(readContent(contentTyped(values.content)));
	const answers = await askAll([...links.keys()]);
	console.log(`## Links naar elders\n\n${summaryOf(answers)}\n`);
	for (const state of ['weg', 'onbekend'])
		for (const answer of answers) if (answer.state === state) console.log(lineOf(answer, links));
	return EXIT.good;
}

/** What was found, in one line. Without a network every address seems gone, and none of it says anything. */
export function summaryOf(answers: readonly Answer[]): string {
	const all = amount(answers.length, ['adres', 'adressen']);
	if (answers.length > 0 && answers.every(({ hasAnswered }) => !hasAnswered))
		return `${all}, en geen enkel antwoordt. Is er internet?`;
	const dead = answers.filter(({ state }) => state === 'weg').length;
	return `${all}, ${amount(dead, ['is er niet meer', 'zijn er niet meer'])}.`;
}

function lineOf({ url, state, why }: Answer, links: Map<string, Set<string>>): string {
	const files = [...(links.get(url) ?? [])].map((file) => `\`${file}\``).join(', ');
	return `- **${state}** \`${url}\` (${why}): ${files}`;
}
