import {
	type Described,
	type KindName,
	describe,
	kindNames,
	kinds,
	site,
	taxonomy,
	translation,
} from '../../model/index.ts';
import { type GeneratedFile, json } from './file.ts';

const FOLDER = '.vscode/schemas';
export const IDS_FILE = `${FOLDER}/ids.json`;

/** Kind or list → the ids that are there. */
export type Ids = Record<string, readonly string[]>;

/** A JSON Schema per kind. References point to the list of ids, which changes with the content. */
export function schemaFiles(): GeneratedFile[] {
	const all = {
		...Object.fromEntries(kindNames.map((kind) => [kind, describe(kinds[kind].schema)])),
		translation: describe(translation),
		site: describe(site),
		taxonomy: describe(taxonomy),
	};
	return Object.entries(all).map(([name, schema]) => ({
		path: `${FOLDER}/${name}.json`,
		text: json({ ...withIds(schema), title: titleOf(name) }),
	}));
}

/**
 * The ids that are there, as choices. An editor offers them and still takes a name that is newer than this list:
 * only the check says what is wrong.
 */
export function idsFile(ids: Ids): GeneratedFile {
	const definitions = Object.fromEntries(
		Object.entries(ids).map(([name, list]) => [
			name,
			{ anyOf: [...choices(list), { type: 'string', pattern: '^[a-z0-9-]+$' }] },
		]),
	);
	return {
		path: IDS_FILE,
		text: json({ $schema: 'http://json-schema.org/draft-07/schema#', definitions }),
	};
}

/** No schema may offer a choice from nothing. */
const choices = (list: readonly string[]) => (list.length > 0 ? [{ enum: [...list].sort() }] : []);

const titleOf = (name: string) => (name in kinds ? kinds[name as KindName].label[0] : name);

function withIds(schema: Described): object {
	const { refersTo, items, properties, ...rest } = schema;
	if (refersTo) {
		const { title, description } = rest;
		return { title, description, allOf: [{ $ref: `ids.json#/definitions/${refersTo}` }] };
	}
	return {
		...rest,
		...(items ? { items: withIds(items) } : {}),
		...(properties
			? {
					properties: Object.fromEntries(
						Object.entries(properties).map(([key, inner]) => [key, withIds(inner)]),
					),
				}
			: {}),
	};
}
