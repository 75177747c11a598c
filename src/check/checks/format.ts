import { FORMAT } from '../../model/index.ts';
import type { FoundProblem } from '../problem.ts';
import type { ReadContent } from '../read/read-content.ts';

/** What is wrong when content is of a format that this version does not read; undefined when it is not. */
export function problemsOfFormat({ files, siteFile }: ReadContent): FoundProblem[] | undefined {
	const { raw } = files.find(({ place }) => place.type === 'site') ?? {};
	const { format = 1 } = (raw ?? {}) as { format?: unknown };
	if (raw === undefined || !Number.isInteger(format) || format === FORMAT) return undefined;
	const rule = (format as number) < FORMAT ? 'format-is-newest' : 'format-is-known';
	const params = { given: String(format), known: FORMAT };
	return [{ rule, file: siteFile, path: ['format'], params }];
}
