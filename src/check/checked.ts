import type { Content, Dossier } from '../dossier/index.ts';
import type { Logo } from '../model/index.ts';
import type { Counts } from './counts.ts';
import type { LocatedProblem } from './problem.ts';
import type { ReadContent } from './read/read-content.ts';
import type { readFile } from './read/read-file.ts';

export interface CheckOptions {
	contentDir: string;
	/** Folder with the texts of the sources; without it passages and quotations are not compared. */
	sourcesDir?: string;
	/** ISO date. */
	today: string;
	/** The folder on the server, where it is not the one in site.yaml. */
	base?: string | undefined;
	/** How a file is read; absent: always anew. */
	reader?: typeof readFile;
}

/** What reports tell. */
export type Outcome = Pick<Checked, 'problems' | 'notices' | 'counts'>;

export interface Checked {
	problems: LocatedProblem[];
	/** No problems: what whoever reads a change may hold against its source. */
	notices: LocatedProblem[];
	/** Only when there are no errors. */
	dossier?: Dossier;
	/** The town's own, where it has one that is right. */
	logo?: Logo;
	/** Of those who publish with the town, by publication. */
	partnerLogos: Record<string, Logo>;
	/** Only when there are no errors. */
	content?: Content;
	counts: Counts;
	/** Everything that was read, right or not. */
	read: ReadContent;
}
