import {
	type Problem,
	buildDossier,
	checkDossier,
	withoutExpiredPersons,
} from '../dossier/index.ts';
import { EDITORS, formatDate } from '../languages/index.ts';
import type { CheckOptions, Checked } from './checked.ts';
import { count } from './counts.ts';
import { explainAll } from './explain.ts';
import { checkFace } from './checks/face.ts';
import { checkIcons } from './checks/icons.ts';
import { checkInterface } from './checks/interface.ts';
import { checkLanguage } from './checks/language.ts';
import { problemsOfFormat } from './checks/format.ts';
import { checkPages } from './checks/pages.ts';
import { inReadingOrder } from './problem.ts';
import { checkMarks } from './checks/marks.ts';
import { checkLinks } from './links/index.ts';
import { findNotices } from './notices/index.ts';
import { checkPictures } from './read/pictures.ts';
import { readContent } from './read/read-content.ts';
import { readSourceTexts } from './checks/source-texts.ts';
import { checkTranslations } from './checks/translations.ts';
import { checkWordLanguages } from './checks/word-languages.ts';

/** Reads a content folder, applies every rule and explains every problem, in one run. */
export async function check({
	contentDir,
	sourcesDir,
	today,
	base,
	reader,
}: CheckOptions): Promise<Checked> {
	const read = readContent(contentDir, reader);
	const { readable, unreadable, siteFile, taxonomyFile, amountsFile } = read;
	const texts = sourcesDir === undefined ? {} : { texts: readSourceTexts(sourcesDir) };
	const { problems: ofFace, ...logos } = await checkFace(read);
	// Of another format, nearly every file is wrong, and none of it is an editor's mistake.
	const found = problemsOfFormat(read) ?? [
		...read.problems,
		...(await checkPictures(read.pictures)),
		...ofFace,
		...checkInterface(read),
		...checkTranslations(read),
		...checkWordLanguages(read),
		...checkIcons(read),
		...checkPages(read),
		...checkLinks(read, { today, base }),
		...checkMarks(read),
		...checkLanguage(read),
		...findNotices(read),
		...checkDossier(readable, {
			today,
			unreadable,
			siteFile,
			taxonomyFile,
			amountsFile,
			...texts,
		}).map((problem) => onDay(problem, today)),
	];
	const explained = inReadingOrder(explainAll(found, read));
	const notices = explained.filter(({ severity }) => severity === 'notice');
	const problems = explained.filter(({ severity }) => severity !== 'notice');
	const counts = count(read, problems, notices);
	const checked = { problems, notices, counts, read, ...logos };
	if (counts.errors > 0 || !read.content) return checked;
	const entries = withoutExpiredPersons(read.content.entries, today);
	const content = { ...read.content, entries, ...logos };
	return { ...checked, content, dossier: buildDossier(content) };
}

/** A message that depends on the day names it. */
const onDay = (problem: Problem, today: string): Problem => ({
	...problem,
	params: { today: formatDate(today, EDITORS), ...problem.params },
});

export { originalOf } from './read/original.ts';
export { plainName } from './read/plain-name.ts';
export { fingerprint, fingerprintsOf } from './fingerprint.ts';
export { readContent };
export { rememberingReader } from './read/remember.ts';
export { siteWords } from './site-words.ts';
export type { CheckOptions, Checked } from './checked.ts';
export type { Counts } from './counts.ts';
export type { LocatedProblem } from './problem.ts';
export type { ReadContent } from './read/read-content.ts';
export { amount } from './report/amount.ts';
export { githubSummary, reportGithub } from './report/github.ts';
export { reportGitlab } from './report/gitlab.ts';
export { reportJson } from './report/json.ts';
export { reportSarif } from './report/sarif.ts';
export { reportText } from './report/text.ts';
