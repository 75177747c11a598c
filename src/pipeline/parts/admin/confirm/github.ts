import { type Repository, type Store, type TownFile, answerOf, newBranch } from './store.ts';

const GRAPHQL = 'https://api.github.com/graphql';

/** GitHub carries these out one after another, and stops at the first that fails. */
const PROPOSE = `mutation ($ref: CreateRefInput!, $commit: CreateCommitOnBranchInput!, $pull: CreatePullRequestInput!) {
	createRef(input: $ref) { clientMutationId }
	createCommitOnBranch(input: $commit) { clientMutationId }
	createPullRequest(input: $pull) { pullRequest { url } }
}`;

interface Found {
	repository: { id: string; ref: { target: { oid: string } } } & Record<string, { text: string }>;
}
interface Proposed {
	createPullRequest: { pullRequest: { url: string } };
}

/** The repository of a town on GitHub: what is saved becomes one proposal. */
export function gitHub({ repo, branch }: Repository, token: string): Store {
	const [owner, name] = repo.split('/');
	const ask = async <T>(query: string, variables: object): Promise<T> => {
		const answer = await answerOf(
			fetch(GRAPHQL, {
				method: 'POST',
				headers: { authorization: `Bearer ${token}` },
				body: JSON.stringify({ query, variables }),
			}),
		);
		const { data, errors } = (await answer.json()) as { data: T; errors?: { message: string }[] };
		if (errors?.[0]) throw new Error(errors[0].message);
		return data;
	};
	let start = { id: '', oid: '' };
	return {
		read: async (paths) => {
			const { repository } = await ask<Found>(textsOf(branch, paths), { owner, name, branch });
			start = { id: repository.id, oid: repository.ref.target.oid };
			return paths.map((path, at) => ({ path, text: repository[`f${at}`]?.text ?? '' }));
		},
		save: async (files, subject) => {
			const own = newBranch();
			const { createPullRequest } = await ask<Proposed>(PROPOSE, {
				ref: { repositoryId: start.id, name: `refs/heads/${own}`, oid: start.oid },
				commit: {
					branch: { repositoryNameWithOwner: repo, branchName: own },
					expectedHeadOid: start.oid,
					fileChanges: { additions: files.map(inBase64) },
					message: { headline: subject },
				},
				pull: { repositoryId: start.id, baseRefName: branch, headRefName: own, title: subject },
			});
			return createPullRequest.pullRequest.url;
		},
	};
}

const textsOf = (branch: string, paths: readonly string[]) =>
	`query ($owner: String!, $name: String!, $branch: String!) {
	repository(owner: $owner, name: $name) {
		id
		ref(qualifiedName: $branch) { target { oid } }
		${paths.map((path, at) => `f${at}: object(expression: ${JSON.stringify(`${branch}:${path}`)}) { ... on Blob { text } }`).join('\n\t\t')}
	}
}`;

function inBase64({ path, text }: TownFile) {
	const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCodePoint(byte));
	return { path, contents: btoa(bytes.join('')) };
}
