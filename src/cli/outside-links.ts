import { resolve } from 'node:path';
import { readContent } from '../check/index.ts';
import { EXIT } from '../pipeline/exit-codes.ts';
import { type Answer, askAll, outsideLinks } from './outside-links/ask.ts';

/** Asks every address outside the site whether it is still there. Only tells; never fails. */
const links = outsideLinks(readContent(resolve(process.argv[2] ?? 'content')));
const answers = await askAll([...links.keys()]);
const dead = answers.filter(({ state }) => state === 'weg');
const unknown = answers.filter(({ state }) => state === 'onbekend');

console.log(
	`## Links naar elders\n\n${answers.length} adressen, ${dead.length} zijn er niet meer.\n`,
);
for (const answer of [...dead, ...unknown]) console.log(lineOf(answer));
process.exitCode = EXIT.good;

function lineOf({ url, state, why }: Answer): string {
	const files = [...(links.get(url) ?? [])].map((file) => `\`${file}\``).join(', ');
	return `- **${state}** \`${url}\` (${why}): ${files}`;
}
