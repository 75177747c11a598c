import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small file in every site that we make: a folder without it holds something else, and may be dear to somebody. */
const MARK = '.drempelwijzer';
const TEXT =
	'Deze map is gemaakt door Drempelwijzer. De volgende bouw vervangt alles wat erin staat.\n';

export const markAsOurs = (site: string) => writeFileSync(join(site, MARK), TEXT);

export const isOurs = (place: string) => existsSync(join(place, MARK));

/** Whether a build may put its site in this place: nothing stands there, or a site of ours without a history of its own. */
export function mayReplace(place: string): boolean {
	if (!existsSync(place)) return true;
	if (!statSync(place).isDirectory()) return false;
	const names = readdirSync(place);
	return names.length === 0 || (names.includes(MARK) && !names.includes('.git'));
}
