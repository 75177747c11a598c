import type { Site } from '../../model/index.ts';
import type { GeneratedFile } from './file.ts';

/** Who reads a proposal before it counts. The last line that fits a file decides. */
const RULES: [why: string, paths: string[], group: 'makers' | 'redactie'][] = [
	['Al het andere, ook wat hieronder niet staat: de makers van de site.', ['*'], 'makers'],
	['De inhoud: de redactie.', ['/content/'], 'redactie'],
	[
		'Wat bepaalt welke code er draait of wie mag publiceren: altijd de makers.',
		['/content/**/*.mdx', '/.github/', '/.ci/', '/package.json', '/package-lock.json', '/.npmrc'],
		'makers',
	],
];

/** Names the groups of the organisation in which the repository stands; without a repository there is nobody to name yet. */
export function codeowners({ repository }: Pick<Site, 'repository'>): GeneratedFile {
	const [, owner] = repository ? new URL(repository).pathname.split('/') : [];
	const before = owner ? '' : '# ';
	const rules = RULES.map(([why, paths, group]) =>
		[
			`# ${why}`,
			...paths.map((path) => `${before}${path} @${owner ?? 'ORGANISATIE'}/${group}`),
		].join('\n'),
	);
	return { path: '.github/CODEOWNERS', text: `${[headOf(owner), ...rules].join('\n\n')}\n` };
}

const MADE = '# Wie wat naleest. Gemaakt uit site.yaml door: npm run generate.';

const headOf = (owner?: string) =>
	owner
		? `${MADE}\n# Maak in de organisatie ${owner} twee groepen met schrijfrecht: redactie en makers.`
		: `${MADE}\n# Nog niet actief: site.yaml noemt geen broncode. Vul repository in, doe npm run generate, en maak in die\n# organisatie twee groepen met schrijfrecht: redactie en makers. Zet dan "Require review from Code Owners" aan.`;
