/** Where readers and editors reach the makers, as far as site.yaml says. */
interface Makers {
	repository?: string | undefined;
	branch?: string;
	/** Where in the repository the town stands. */
	folder?: string | undefined;
	/** A form of the town's own. */
	feedback?: string | undefined;
	publisher: { mail?: string | undefined; phone?: string | undefined };
}

/** The page where a file is edited; for a folder, where one of its files is chosen. Undefined without a repository. */
export function editUrl(
	{ repository, branch = 'main', folder }: Omit<Makers, 'publisher' | 'feedback'>,
	path: string,
) {
	if (!repository) return undefined;
	const how = `${isGithub(repository) ? '' : '-/'}${path.endsWith('/') ? 'tree' : 'edit'}`;
	return [rootOf(repository), how, branch, inFolder(folder, path.replace(/\/$/, ''))].join('/');
}

/** A path in the repository, from one in the town. */
export const inFolder = (folder: string | undefined, path: string) =>
	folder === undefined ? path : `${folder}/${path}`;

/** The town's own form, else that for a mistake with the page filled in; GitLab has no such forms and takes a title. Else a mail, else nothing. */
export function mistakeUrl(
	{ feedback, repository, publisher }: Makers,
	subject: string,
	page = '',
): string | undefined {
	if (feedback) return feedback;
	if (!repository) return publisher.mail && mistakeMail(publisher.mail, subject, page);
	const [path, fields] = isGithub(repository)
		? ['issues/new', { template: 'fout.yml', pagina: page }]
		: ['-/issues/new', { 'issue[title]': `${subject}: ${page}` }];
	return `${rootOf(repository)}/${path}?${new URLSearchParams(fields)}`;
}

/** Whether a site says whom to tell what is wrong: by a form, a mail or a call. */
export const takesReports = ({ feedback, repository, publisher }: Makers): boolean =>
	Boolean(feedback ?? repository ?? publisher.mail ?? publisher.phone);

/** In a mail address a space is %20: a plus stays a plus. */
const mistakeMail = (mail: string, subject: string, page: string) =>
	`mailto:${mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(page)}`;

const isGithub = (repository: string) => new URL(repository).hostname === 'github.com';
const rootOf = (repository: string) => repository.replace(/(?:\.git)?\/?$/, '');
