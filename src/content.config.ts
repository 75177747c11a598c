import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { type KindName, kindNames, kinds } from './model/index.ts';
import { place } from './site/environment.ts';

/** Every kind of the model is a collection; the check has already said what is wrong. */
const collectionOf = (kind: KindName) =>
	defineCollection({
		loader: glob({
			base: join(place.content, kind),
			pattern: '*/nl.md',
			generateId: ({ entry }) => entry.replace('/nl.md', ''),
		}),
		schema: kinds[kind].schema,
	});

export const collections = Object.fromEntries(kindNames.map((kind) => [kind, collectionOf(kind)]));
