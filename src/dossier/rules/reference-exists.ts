import type { z } from 'zod';
import {
	ID_PATTERN,
	type RefTarget,
	amounts as amountsSchema,
	kindNames,
	kinds,
	referencesIn,
	site as siteSchema,
	taxonomy as taxonomySchema,
} from '../../model/index.ts';
import type { Problem } from '../problem.ts';
import type { Rule, RuleInput } from './input.ts';

/** Every reference leads to a fiche, a theme or an audience that is there. */
export const referenceExists: Rule = (input) => {
	const problems: Problem[] = [];
	for (const { kind, file, data } of [...input.entries, ...(input.options.unreadable ?? [])])
		problems.push(...missing(kinds[kind].schema, data, file, input));
	const { siteFile, taxonomyFile, amountsFile } = input.options;
	if (siteFile) problems.push(...missing(siteSchema, input.site, siteFile, input));
	if (taxonomyFile) problems.push(...missing(taxonomySchema, input.taxonomy, taxonomyFile, input));
	if (amountsFile) problems.push(...missing(amountsSchema, input.amounts, amountsFile, input));
	return problems;
};

function missing(schema: z.ZodType, data: unknown, file: string, input: RuleInput): Problem[] {
	const problems: Problem[] = [];
	for (const { path, to, id } of referencesIn(schema, data)) {
		// What is no id at all was said already.
		if (!ID_PATTERN.test(id) || exists(to, id, input)) continue;
		const found = kindNames.find((kind) => input.present.has(`${kind}/${id}`));
		const rule = found ? 'reference-is-of-kind' : 'reference-exists';
		problems.push({ rule, file, path, params: { given: id, to, ...(found && { found }) } });
	}
	return problems;
}

function exists(to: RefTarget, id: string, { taxonomy, present }: RuleInput): boolean {
	if (to !== 'themes' && to !== 'audiences') return present.has(`${to}/${id}`);
	// Without a readable taxonomy nobody can say: its own problem comes first.
	return !taxonomy || taxonomy[to].some((term) => term.id === id);
}
