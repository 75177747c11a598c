/** The parts of SARIF 2.1.0 (OASIS, errata 01) that we write, as its schema has them: nothing more is allowed, what it requires is there. */
const object = (properties: object, required: string[] = []) => ({
	type: 'object',
	properties,
	required,
	additionalProperties: false,
});
const list = (items: object) => ({ type: 'array', items });
const string = { type: 'string' };
const fromOne = { type: 'integer', minimum: 1 };

const text = object({ text: string }, ['text']);
const artifactLocation = object({
	// A relative reference: no scheme, no backslash, no space.
	uri: { type: 'string', pattern: '^(?![a-z]+:|/)[^\\s\\\\]+$' },
	uriBaseId: string,
});
const region = object({
	startLine: fromOne,
	startColumn: fromOne,
	endLine: fromOne,
	endColumn: fromOne,
});
const replacement = object({ deletedRegion: region, insertedContent: text }, ['deletedRegion']);
const change = object({ artifactLocation, replacements: { ...list(replacement), minItems: 1 } }, [
	'artifactLocation',
	'replacements',
]);
const result = object(
	{
		ruleId: string,
		ruleIndex: { type: 'integer', minimum: 0 },
		level: { enum: ['none', 'note', 'warning', 'error'] },
		message: text,
		locations: list(object({ physicalLocation: object({ artifactLocation, region }) })),
		partialFingerprints: { type: 'object', additionalProperties: string },
		fixes: list(object({ description: text, artifactChanges: list(change) }, ['artifactChanges'])),
	},
	['message'],
);
const rule = object({ id: string, shortDescription: text }, ['id']);
const driver = object({ name: string, rules: { ...list(rule), uniqueItems: true } }, ['name']);
const run = object(
	{
		tool: object({ driver }, ['driver']),
		columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
		results: list(result),
	},
	['tool'],
);

export const sarifSchema = object(
	{ $schema: { type: 'string', format: 'uri' }, version: { const: '2.1.0' }, runs: list(run) },
	['version', 'runs'],
);
