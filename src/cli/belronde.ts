import { parseArgs } from 'node:util';
import { readContent, siteWords } from '../check/index.ts';
import { buildDossier } from '../dossier/index.ts';
import { DEFAULT_ORIGINAL, translator } from '../languages/index.ts';
import { EXIT, type ExitCode } from '../pipeline/command/exit-codes.ts';
import { Stopped } from '../pipeline/command/stopped.ts';
import { today } from '../pipeline/input/today.ts';
import { contentTyped } from '../pipeline/command/typed.ts';
import { type OwnRound, type Setting, callRoundView } from '../views/index.ts';

export const USAGE = `Zo gebruik je dit: npm run belronde
Toont welke contactpunten je deze maand belt of mailt, met wat je vraagt: als lijst die je ook in een taak kan plakken.
Om te printen is er de pagina /belronde/.
  --content MAP   een andere map met inhoud`;

/** What to check this month by owner, at most a few a day, and the questions to ask: as Markdown, so that an issue shows it. */
export function run(args: string[]): ExitCode {
	const { values } = parseArgs({
		args,
		options: { content: { type: 'string' } },
	});
	const { content, words } = readContent(contentTyped(values.content));
	if (!content) throw new Stopped(EXIT.content, 'In site.yaml staat een fout. Doe: npm run check');
	const { original = DEFAULT_ORIGINAL } = content.site;
	const setting = {
		dossier: buildDossier(content),
		lang: original,
		t: translator(siteWords(words, original)[original] ?? {}, original),
		day: today(),
	};
	const rounds = callRoundView(setting);
	console.log(
		rounds.length > 0
			? rounds.map((one) => roundText(one, setting)).join('\n\n')
			: setting.t('round.none'),
	);
	return EXIT.good;
}

const roundText = ({ owner, days }: OwnRound, { t }: Setting) =>
	[
		`## ${owner || t('round.nobody')}`,
		...days.flatMap(({ day, calls }) => [
			`### ${day}`,
			...calls.map(({ title, who, id, last, questions }) =>
				[
					`- [ ] **${title}**`,
					`  ${who}. ${last}`,
					...questions.map(
						({ ask, now }) => `  - ${ask}${now ? ` ${t('round.now', { now })}` : ''}`,
					),
					`  - contacts/${id}`,
				].join('\n'),
			),
			`${t('round.after')} \`${commandFor(calls, owner || t('round.example'))}\``,
		]),
	].join('\n\n');

const commandFor = (calls: readonly { id: string }[], owner: string) =>
	`npm run klopt-nog -- ${calls.map(({ id }) => `contacts/${id}`).join(' ')} --door "${owner}"`;
