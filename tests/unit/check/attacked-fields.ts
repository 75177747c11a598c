import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { stringify } from 'yaml';
import type { z } from 'zod';
import type { RefTarget } from '../../../src/model/index.ts';
import { fullEntry } from '../full-entry.ts';
import { type TextField, textFieldsOf } from '../text-fields.ts';

/** Everything that people with bad plans try to put in a text. */
export const attacks = load(
	readFileSync(join(import.meta.dirname, '../../cases/attacks.yaml'), 'utf8'),
) as string[];

/** What was put where: path in the data, and the words. */
export interface Attacked {
	data: Record<string, unknown>;
	put: Map<string, string>;
}

/** An entry with another attack in every text field. After as many turns as there are attacks, every field had every one. */
export function attackedEntry(
	schema: z.ZodType,
	ids: Record<RefTarget, string>,
	turn: number,
	list: readonly string[] = attacks,
): Attacked {
	const names = textFieldsOf(schema).map(nameOf);
	const put = new Map<string, string>();
	const text = (field: TextField) => {
		const at = (names.indexOf(nameOf(field)) * 11 + turn) % list.length;
		const words = fitting(list[at] ?? '', field);
		put.set(nameOf(field), words);
		return words;
	};
	return {
		data: fullEntry(schema, { ids, text, without: ['personalData'], also: ['languageExceptions'] }),
		put,
	};
}

/** The same attack in one line and no longer than the field, or it would be refused for that alone. */
const fitting = (attack: string, { max, isLine }: TextField) =>
	(isLine ? attack.replaceAll(/\s+/g, ' ') : attack).slice(0, max).trim();

const nameOf = ({ path }: TextField) => path.join('.').replaceAll('*', '0');

/** Data as an editor could write them, one value per line. */
export const asYaml = (data: object) =>
	stringify(data, {
		defaultStringType: 'QUOTE_DOUBLE',
		defaultKeyType: 'PLAIN',
		lineWidth: 0,
		doubleQuotedMinMultiLineLength: 100_000,
		aliasDuplicateObjects: false,
	});
