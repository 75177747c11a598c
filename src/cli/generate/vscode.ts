import { type Described, describe, kindNames, kinds } from '../../model/index.ts';
import { BEGINS, ENDS } from '../check/watch.ts';
import { exampleLines } from './example.ts';
import { type GeneratedFile, json } from './file.ts';

/** What VS Code needs to help an editor: the check beside the lines, a start for every kind, choices while typing. */
export const vscodeFiles = (isEngine: boolean): GeneratedFile[] => [
	{
		path: '.vscode/settings.json',
		text: json({ ...(isEngine && forDevelopers()), ...settings() }),
	},
	{ path: '.vscode/tasks.json', text: json(tasks()) },
	{ path: '.vscode/drempelwijzer.code-snippets', text: json(snippets()) },
	{
		path: '.vscode/extensions.json',
		text: json({
			recommendations: [...(isEngine ? DEVELOPERS_USE : []), 'redhat.vscode-yaml'],
		}),
	},
];

const DEVELOPERS_USE = [
	'astro-build.astro-vscode',
	'esbenp.prettier-vscode',
	'dbaeumer.vscode-eslint',
	'stylelint.vscode-stylelint',
	'myriad-dreamin.tinymist',
];

/** Where the tools of the engine stand; a town has none. */
const forDevelopers = () => ({
	'prettier.configPath': '.config/prettier.json',
	'prettier.ignorePath': '.prettierignore',
	'eslint.options': { overrideConfigFile: '.config/eslint.js' },
	'stylelint.configFile': '.config/stylelint.json',
	'stylelint.validate': ['css', 'astro'],
	'typescript.tsdk': 'node_modules/typescript/lib',
});

const settings = () => ({
	'files.readonlyInclude': { 'package-lock.json': true, '.vscode/schemas/*': true },
	'[markdown]': { 'files.trimTrailingWhitespace': false },
	'editor.quickSuggestions': { strings: 'on' },
	'yaml.schemas': {
		'.vscode/schemas/site.json': 'content/site.yaml',
		'.vscode/schemas/taxonomy.json': 'content/taxonomy.yaml',
	},
	'files.associations': { 'content/**/*.md': 'markdown' },
});

/** The same words as in a pull request, with squiggles, and no extension needed. */
const tasks = () => ({
	version: '2.0.0',
	tasks: [
		{
			label: 'Inhoud nakijken',
			detail: 'Kijkt alle teksten na, en opnieuw na elke wijziging.',
			type: 'shell',
			options: { env: { NO_COLOR: '1' } },
			command: 'npm run -s check -- --watch',
			isBackground: true,
			group: { kind: 'test', isDefault: true },
			presentation: { reveal: 'silent' },
			problemMatcher: [matcher('fout', 'error'), matcher('let op', 'warning')],
			runOptions: { runOn: 'folderOpen' },
		},
	],
});

/** How a line of the check is read; tests/unit/cli/generate.test.ts holds it against real lines. */
const matcher = (mark: string, severity: 'error' | 'warning') => ({
	owner: `drempelwijzer-${severity}`,
	source: 'Drempelwijzer',
	severity,
	fileLocation: 'relative',
	pattern: {
		regexp: String.raw`^\s+(\S.*?):(\d+):(\d+)\s+${mark}\s+(.*?)\s+\[([a-z-]+)\]$`,
		file: 1,
		line: 2,
		column: 3,
		message: 4,
		code: 5,
	},
	background: {
		activeOnStart: true,
		beginsPattern: `^${BEGINS.replaceAll('.', String.raw`\.`)}$`,
		endsPattern: `^${ENDS.replaceAll(/[.+]/g, String.raw`\$&`)}$`,
	},
});

/** A start for every kind: type its name and press Tab. */
const snippets = () =>
	Object.fromEntries(
		kindNames.map((kind) => {
			const { label, schema } = kinds[kind];
			let stop = 0;
			const fill = (field: Described, name: string) => `\${${++stop}${choicesOf(field, name)}}`;
			const lines = exampleLines(describe(schema), fill);
			const body = ['---', ...lines, '---', '', '$0'];
			return [
				`Nieuw: ${label[0]}`,
				{ prefix: label[0], scope: 'markdown', description: `Een nieuwe fiche: ${label[0]}`, body },
			];
		}),
	);

const choicesOf = ({ enum: choices }: Described, name: string) =>
	choices ? `|${choices.join(',')}|` : `:${name}`;
