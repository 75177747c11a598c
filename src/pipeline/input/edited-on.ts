import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LOGO_FILES } from '../../model/index.ts';
import type { EditedOn } from '../../print/index.ts';
import { git } from './git.ts';

/**
 * When words were last edited: the day of their last commit, in UTC. Without git, or with something that is not committed
 * yet, the day on which the file itself was last written. Never later than today: a clock may be set back.
 */
export function editedOn(contentDir: string, today: string): EditedOn {
	const committed = commitDays(contentDir);
	const known = new Map<string, string>();
	const find = (file: string) => committed.get(file) ?? writtenOn(join(contentDir, file)) ?? '';
	const dayOf = (file: string) => known.getOrInsertComputed(file, find);
	const ofAll = globSync(ON_EVERY_SHEET, { cwd: contentDir });
	return (keys, langs) => {
		const names = [...langs.map((lang) => `${lang}.md`), ...LOGO_FILES];
		const own = keys.flatMap((key) => names.map((name) => `${key}/${name}`));
		const words = langs.map((lang) => `interface/${lang}.yaml`);
		const days = [...ofAll, ...words, ...own].map(dayOf);
		const last = days.reduce((a, b) => (a > b ? a : b), '');
		return last && last < today ? last : today;
	};
}

/** The town's name, its themes and its logo. */
const ON_EVERY_SHEET = ['*.yaml', 'logo.*'];

/** Every file that is as it was committed, with the day (ISO) of its last commit. */
function commitDays(folder: string): Map<string, string> {
	const days = new Map<string, string>();
	const log = git(folder, 'log', '--format=%x00%cd', '--date=format-local:%Y-%m-%d', ...NAMES);
	for (const commit of log.split('\0').slice(1)) {
		const [day = '', ...files] = linesOf(commit);
		for (const file of files) if (!days.has(file)) days.set(file, day);
	}
	for (const file of linesOf(git(folder, 'diff', 'HEAD', ...NAMES))) days.delete(file);
	return days;
}

/** Paths from the folder itself, of what is in it. */
const NAMES = ['--name-only', '--no-renames', '--relative', '--', '.'];

const linesOf = (said: string) => said.split('\n').filter(Boolean);

const writtenOn = (path: string) =>
	statSync(path, { throwIfNoEntry: false })?.mtime.toISOString().slice(0, 10);
