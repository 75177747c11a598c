import { type Rule, entriesOf } from '../input.ts';

/** A source that names a text file has that file among the texts at hand. */
export const sourceTextIsThere: Rule = (input) => {
	const { texts } = input.options;
	if (!texts) return [];
	return entriesOf(input, 'sources').flatMap(({ file, data }) =>
		data.file === undefined || texts.has(data.file)
			? []
			: [{ rule: 'source-text-is-there', file, path: ['file'], params: { given: data.file } }],
	);
};
