import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readContent } from '../../check/index.ts';
import { type Site, kindNames } from '../../model/index.ts';
import { codeowners } from './codeowners.ts';
import type { GeneratedFile } from './file.ts';
import { withFieldTables } from './field-tables.ts';
import { hostingFiles } from './hosting.ts';
import { issueForms } from './issue-forms.ts';
import { printedLetters } from './printed-letters.ts';
import { pullRequestTemplate } from './pull-request.ts';
import { type Ids, idsFile, schemaFiles } from './schemas.ts';
import { vscodeFiles } from './vscode.ts';

const ENGINE = join(import.meta.dirname, '../../..');
const GUIDE = 'content/README.md';

/** Everything that follows from the schemas alone, for the town in this folder: a test compares it with what is there. */
export function generated(root: string): GeneratedFile[] {
	const { readable } = readContent(join(root, 'content'));
	const isEngine = resolve(root) === ENGINE;
	return [
		...schemaFiles(),
		...vscodeFiles(isEngine),
		...(isOnGitHub(readable.site) ? gitHubFiles(readable) : []),
		...(isEngine ? [printedLetters()] : []),
		...hostingFiles(readFileSync(join(ENGINE, 'public/_headers'), 'utf8')),
		guide(),
	];
}

/** The guide for editors, which comes with the engine and changes with it. */
export const guide = (): GeneratedFile => ({
	path: GUIDE,
	text: withFieldTables(readFileSync(join(ENGINE, GUIDE), 'utf8')),
});

/** Elsewhere nobody reads them. */
const isOnGitHub = ({ repository }: Pick<Site, 'repository'> = {}) =>
	repository === undefined || new URL(repository).hostname === 'github.com';

const gitHubFiles = ({ site, taxonomy }: ReturnType<typeof readContent>['readable']) => [
	...(taxonomy ? issueForms(taxonomy) : []),
	pullRequestTemplate(),
	codeowners(site ?? {}),
];

/** What changes with every fiche: made anew by every command that adds or renames one, never a reason to refuse. */
export function generatedIds(contentDir: string): GeneratedFile {
	const { files, readable } = readContent(contentDir);
	const ids: Ids = Object.fromEntries(
		kindNames.map((kind) => [
			kind,
			files.flatMap(({ place }) => (place.type === 'entry' && place.kind === kind ? place.id : [])),
		]),
	);
	const { themes = [], audiences = [] } = readable.taxonomy ?? {};
	return idsFile({
		...ids,
		themes: themes.map(({ id }) => id),
		audiences: audiences.map(({ id }) => id),
	});
}
