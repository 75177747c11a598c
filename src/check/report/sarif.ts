import type { Outcome } from '../checked.ts';
import { messages } from '../messages/index.ts';
import type { LocatedProblem } from '../problem.ts';
import { prints } from './prints.ts';
import { withSuggestion } from './suggestion.ts';

const SCHEMA =
	'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const rules = Object.keys(messages);

/** For code scanning on GitHub, Azure and editors: SARIF 2.1.0. */
export function reportSarif({ problems, notices }: Outcome): string {
	const all = [...problems, ...notices];
	const marks = prints(all);
	const run = {
		tool: {
			driver: {
				name: 'Drempelwijzer',
				rules: Object.entries(messages).map(([id, sentence]) => ({
					id,
					shortDescription: { text: sentence },
				})),
			},
		},
		columnKind: 'utf16CodeUnits',
		results: all.map((problem, index) => resultOf(problem, marks[index] ?? '')),
	};
	return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, '\t')}\n`;
}

function resultOf(problem: LocatedProblem, mark: string) {
	const { rule, severity, file, line, column } = problem;
	const artifactLocation = { uri: encodeURI(file), uriBaseId: '%SRCROOT%' };
	return {
		ruleId: rule,
		ruleIndex: rules.indexOf(rule),
		level: severity === 'notice' ? 'note' : severity,
		message: { text: withSuggestion(problem) },
		locations: [
			{ physicalLocation: { artifactLocation, region: { startLine: line, startColumn: column } } },
		],
		partialFingerprints: { 'drempelwijzer/v1': mark },
		...fixOf(problem, artifactLocation),
	};
}

function fixOf({ source, mended, line }: LocatedProblem, artifactLocation: object) {
	if (source === undefined || mended === undefined) return {};
	const deletedRegion = {
		startLine: line,
		startColumn: 1,
		endLine: line,
		endColumn: source.length + 1,
	};
	const replacements = [{ deletedRegion, insertedContent: { text: mended } }];
	const description = { text: `Zet op regel ${line}: ${mended.trim()}` };
	return { fixes: [{ description, artifactChanges: [{ artifactLocation, replacements }] }] };
}
