import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../check/index.ts';
import { kindNames } from '../../model/index.ts';
import { codeowners } from './codeowners.ts';
import type { GeneratedFile } from './file.ts';
import { withFieldTables } from './field-tables.ts';
import { hostingFiles } from './hosting.ts';
import { issueForms } from './issue-forms.ts';
import { printedLetters } from './printed-letters.ts';
import { pullRequestTemplate } from './pull-request.ts';
import { type Ids, idsFile, schemaFiles } from './schemas.ts';
import { vscodeFiles } from './vscode.ts';

const GUIDE = 'content/README.md';

/** Everything that follows from the schemas alone: a test compares it with what is there. */
export function generated(root: string): GeneratedFile[] {
	const { readable } = readContent(join(root, 'content'));
	return [
		...schemaFiles(),
		...vscodeFiles(),
		...(readable.taxonomy ? issueForms(readable.taxonomy) : []),
		printedLetters(),
		pullRequestTemplate(),
		codeowners(readable.site ?? {}),
		...hostingFiles(readFileSync(join(root, 'public/_headers'), 'utf8')),
		{ path: GUIDE, text: withFieldTables(readFileSync(join(root, GUIDE), 'utf8')) },
	];
}

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
