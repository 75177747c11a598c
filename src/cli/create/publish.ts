import { Mistyped } from '../../pipeline/command/stopped.ts';

export type Host = 'github' | 'gitlab';

/** Where a town will be kept and shown, as far as is known. */
export interface Place {
	host: Host;
	repository?: string | undefined;
	url?: string | undefined;
}

/** Per host: the workflow that it reads; what somebody has to do there stands with the words of a language. */
export const PUBLISH: Record<Host, { workflow: string; template: string }> = {
	github: {
		workflow: '.github/workflows/site.yml',
		template: 'github.yml',
	},
	gitlab: {
		workflow: '.gitlab-ci.yml',
		template: 'gitlab.yml',
	},
};

/** Where a town goes: what is not said follows from the address of its repository. */
export function placeOf(options: { host?: string; repository?: string; url?: string }): Place {
	const repository = options.repository && webAddress('repository', options.repository);
	const url = options.url && webAddress('url', options.url);
	const host = options.host ?? (repository && !isGitHub(repository) ? 'gitlab' : 'github');
	if (host !== 'github' && host !== 'gitlab') throw new Mistyped('--host: kies github of gitlab.');
	const owner =
		repository && isGitHub(repository) ? new URL(repository).pathname.split('/')[1] : '';
	return { host, repository, url: url ?? (owner ? `https://${owner}.github.io` : undefined) };
}

const isGitHub = (address: string) => new URL(address).hostname === 'github.com';

function webAddress(name: string, typed: string): string {
	if (URL.canParse(typed) && /^https?:$/.test(new URL(typed).protocol)) return typed;
	throw new Mistyped(`--${name}: "${typed}" is geen webadres. Begin met https://.`);
}
