import { Mistyped } from '../../pipeline/stopped.ts';

export type Host = 'github' | 'gitlab';

/** Where a town will be kept and shown, as far as is known. */
export interface Place {
	host: Host;
	repository?: string | undefined;
	url?: string | undefined;
}

/** Per host: the workflow that it reads, and what somebody has to do there. */
export const PUBLISH: Record<Host, { workflow: string; template: string; advice: string }> = {
	github: {
		workflow: '.github/workflows/site.yml',
		template: 'github.yml',
		advice: `**GitHub Pages.** Zet deze map op GitHub. Kies daar bij Settings > Pages als bron "GitHub Actions". Elk voorstel wordt nagekeken, en elke dag wordt de site opnieuw gemaakt: wat verlopen is, verdwijnt zo vanzelf. Het adres is \`https://<naam>.github.io/<map>/\`. Zet \`https://<naam>.github.io\` bij \`url\` in \`content/site.yaml\`; de map vult GitHub zelf in.`,
	},
	gitlab: {
		workflow: '.gitlab-ci.yml',
		template: 'gitlab.yml',
		advice: `**GitLab Pages.** Zet deze map op GitLab. Elk voorstel wordt nagekeken. Plan bij Build > Pipeline schedules een beurt per dag: wat verlopen is, verdwijnt zo vanzelf. Het adres staat bij Deploy > Pages. Zet het, zonder map erachter, bij \`url\` in \`content/site.yaml\`; de map vult GitLab zelf in. Wil je elke maand een taak met wie je nabelt? Bij \`melden\` in \`.gitlab-ci.yml\` staat hoe.`,
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
