import { resolve } from 'node:path';
import { readContent } from '../check/index.ts';
import { EXIT, type ExitCode } from '../pipeline/exit-codes.ts';
import { type Answer, askAll, outsideLinks } from './outside-links/ask.ts';

export const USAGE = 'Gebruik: npm run outside-links -- [MAP]';

/** Asks every address outside the site whether it is still there. Only tells; never fails. */
export async function run([contentDir = 'content']: string[]): Promise<ExitCode> {
	const links = outsideLinks(readContent(resolve(contentDir)));
	const answers = await askAll([...links.keys()]);
	const dead = answers.filter(({ state }) => state === 'weg');
	const unknown = answers.filter(({ state }) => state === 'onbekend');
	console.log(
		`## Links naar elders\n\n${answers.length} adressen, ${dead.length} zijn er niet meer.\n`,
	);
	for (const answer of [...dead, ...unknown]) console.log(lineOf(answer, links));
	return EXIT.good;
}

function lineOf({ url, state, why }: Answer, links: Map<string, Set<string>>): string {
	const files = [...(links.get(url) ?? [])].map((file) => `\`${file}\``).join(', ');
	return `- **${state}** \`${url}\` (${why}): ${files}`;
}
