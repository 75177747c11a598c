/** A file of the town, by its path in the repository. */
export interface TownFile {
	path: string;
	text: string;
}

/** Where the files of a town are kept, and can be changed from a browser. */
export interface Store {
	read: (paths: readonly string[]) => Promise<TownFile[]>;
	/** All of them at once, or none. Gives the address where somebody can look at it, if there is one. */
	save: (files: readonly TownFile[], subject: string) => Promise<string | undefined>;
}

/** A repository elsewhere, as the settings of the editor name it. */
export interface Repository {
	name: string;
	repo: string;
	branch: string;
	base_url?: string;
}

/** A proposal stands on a branch of its own; no two have the same name. */
export const newBranch = (): string => `klopt-nog-${Date.now().toString(36)}`;

/** What a service answers, or an error with its own words. */
export async function answerOf(asked: Promise<Response>): Promise<Response> {
	const answer = await asked;
	if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`.slice(0, 300));
	return answer;
}
