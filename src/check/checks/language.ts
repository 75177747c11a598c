import {
	explainedBy,
	type Finding,
	type OwnText,
	fieldTexts,
	judge,
	judgeLoose,
	placeOf,
	withoutExceptions,
} from '../../languages/nl/plain/index.ts';
import { hasPlainRules } from '../../languages/index.ts';
import type { Entry, LanguageException } from '../../model/index.ts';
import type { FoundProblem } from '../problem.ts';
import type { ReadContent } from '../read/read-content.ts';
import type { ReadFile } from '../read/read-file.ts';
import { schemaOf } from '../read/schemas.ts';

/** Everything that a town wrote is plain, or has a reason not to be, in a language of which we know what is plain. */
export function checkLanguage({ files, original, readable }: ReadContent): FoundProblem[] {
	if (!hasPlainRules(original)) return [];
	const explained = explainedIn(readable.entries);
	return files.flatMap((file) => {
		const judgeThis = file.place.type === 'entry' ? judge : judgeLoose;
		const findings = judgeThis(textsOf(file, original), explained);
		const { languageExceptions = [] } = (file.data ?? {}) as {
			languageExceptions?: LanguageException[];
		};
		if (findings.length === 0 && languageExceptions.length === 0) return [];
		const { left, unused } = withoutExceptions(findings, languageExceptions);
		return [
			...left.map((finding) => problemOf(finding, file.file)),
			...unused.map((index) => unusedException(index, file.file)),
		];
	});
}

/** The words that the glossary explains. */
function explainedIn(entries: readonly Entry[]) {
	const terms = entries.filter((entry): entry is Entry<'glossary'> => entry.kind === 'glossary');
	const forms = terms.flatMap(({ data }) => [data.title, ...data.forms]);
	return explainedBy(forms);
}

/** The texts of a file that are our own. */
export function textsOf({ place, data, ownBlocks }: ReadFile, original: string): OwnText[] {
	if (data === undefined) return [];
	if (place.type === 'words') return place.lang === original ? sentencesIn(data, []) : [];
	const schema = place.type === 'translation' ? undefined : schemaOf(place);
	return schema ? [...fieldTexts(schema, data), ...ownBlocks] : [];
}

/** The site's own words: every value, or every form of a plural. */
function sentencesIn(data: unknown, path: string[]): OwnText[] {
	if (typeof data === 'string') return [{ level: 'text', text: data, path }];
	return Object.entries(data as object).flatMap(([key, inner]) =>
		sentencesIn(inner, [...path, key]),
	);
}

function problemOf(finding: Finding, file: string): FoundProblem {
	const { rule, severity, params, text, span } = finding;
	const word = placeOf({ text: text.text, span });
	return {
		rule,
		file,
		severity,
		params,
		...(text.path ? { path: text.path } : {}),
		...(text.inBody ? { inBody: text.inBody } : {}),
		...(word ? { word } : {}),
	};
}

const unusedException = (index: number, file: string): FoundProblem => ({
	rule: 'exception-is-needed',
	file,
	path: ['languageExceptions', index],
	severity: 'warning',
});
