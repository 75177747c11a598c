import { execFileSync } from 'node:child_process';

/**
 * The last day (ISO) on which the words of the content changed: what paper carries. By an edit, which git knows; without git,
 * or with something that is not committed yet, that is the day of the build. Or by a date that somebody named and that has
 * come since: a moment, an answer that was announced, the end of what is valid.
 */
export function wordsChanged(
	contentDir: string,
	entries: readonly { data: object }[],
	today: string,
): string {
	const edited = isCommitted(contentDir) ? lastCommit(contentDir) : undefined;
	if (edited === undefined) return today;
	const days = [edited, ...entries.flatMap(({ data }) => daysNamedIn(data))];
	return (
		days
			.filter((day) => day <= today)
			.sort()
			.at(-1) ?? today
	);
}

/** Every whole day in the data, and the day after: what is valid until a day, is over on the next. */
const daysNamedIn = (data: object): string[] =>
	[...JSON.stringify(data).matchAll(/"(\d{4}-\d\d-\d\d)"/g)].flatMap(([, day = '']) => [
		day,
		new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10),
	]);

const DAY_MS = 86_400_000;

const lastCommit = (folder: string) =>
	git(folder, 'log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d', '--', '.') || undefined;

const isCommitted = (folder: string) => git(folder, 'status', '--porcelain', '--', '.') === '';

/** What git answers; undefined where there is no git or no repository. */
function git(folder: string, ...args: string[]): string | undefined {
	try {
		return execFileSync('git', ['-C', folder, ...args], {
			encoding: 'utf8',
			env: { ...process.env, TZ: 'UTC' },
			stdio: ['ignore', 'pipe', 'ignore'],
		}).trim();
	} catch {
		return undefined;
	}
}
