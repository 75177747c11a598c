import { type Repository, type Store, answerOf, newBranch } from './store.ts';

/** The repository of a town on GitLab: what is saved becomes one proposal. */
export function gitLab(
	{ repo, branch, base_url = 'https://gitlab.com' }: Repository,
	token: string,
): Store {
	const project = `${base_url}/api/v4/projects/${encodeURIComponent(repo)}`;
	const headers = { authorization: `Bearer ${token}` };
	const post = async (path: string, body: object) =>
		answerOf(
			fetch(`${project}/${path}`, {
				method: 'POST',
				headers: { ...headers, 'content-type': 'application/json' },
				body: JSON.stringify(body),
			}),
		);
	return {
		read: (paths) =>
			Promise.all(
				paths.map(async (path) => {
					const file = `${project}/repository/files/${encodeURIComponent(path)}/raw`;
					const ref = encodeURIComponent(branch);
					const answer = await answerOf(fetch(`${file}?ref=${ref}`, { headers }));
					return { path, text: await answer.text() };
				}),
			),
		save: async (files, subject) => {
			const own = newBranch();
			await post('repository/commits', {
				branch: own,
				start_branch: branch,
				commit_message: subject,
				actions: files.map(({ path, text }) => ({
					action: 'update',
					file_path: path,
					content: text,
				})),
			});
			const answer = await post('merge_requests', {
				source_branch: own,
				target_branch: branch,
				title: subject,
			});
			return ((await answer.json()) as { web_url: string }).web_url;
		},
	};
}
