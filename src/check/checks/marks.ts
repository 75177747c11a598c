import { marksIn } from '../../markdown/index.ts';
import { type MarkedField, markedFields, markedValues } from '../../model/index.ts';
import type { FoundProblem } from '../problem.ts';
import type { ReadContent } from '../read/read-content.ts';
import { schemaOf } from '../read/schemas.ts';

/** Our own words in a field are shown as they stand, so they hold no marks of Markdown or of another tool. */
export function checkMarks({ files }: ReadContent): FoundProblem[] {
	const known = new Map<unknown, MarkedField[]>();
	return files.flatMap(({ place, data, file }) => {
		const schema = data === undefined ? undefined : schemaOf(place);
		if (!schema) return [];
		const fields = known.get(schema) ?? markedFields(schema, 'prose');
		known.set(schema, fields);
		return markedValues(fields, data).flatMap(({ path, value }): FoundProblem[] => {
			const given = marksIn(value);
			return given === undefined
				? []
				: [{ rule: 'words-have-no-marks', file, path, params: { given } }];
		});
	});
}
