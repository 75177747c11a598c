import { hasPages, kinds } from '../../model/index.ts';
import type { Rule } from './input.ts';

/** A word or a source has no page in another language: a text below its translated fields would be seen by nobody. */
export const textIsShown: Rule = ({ translations }) =>
	translations.flatMap(({ kind, file, body }) => {
		if (body.trim() === '' || hasPages(kind)) return [];
		const line = body.split('\n').findIndex((one) => one.trim() !== '') + 1;
		const params = { what: kinds[kind].label[0] };
		return [{ rule: 'text-is-shown', file, inBody: { line, column: 1 }, params }];
	});
