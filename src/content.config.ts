import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { kindNames, kinds, translation } from './model/index.ts';
import { place } from './site/environment.ts';

/** Every kind of the model is a collection; the check has already said what is wrong. */
const kindCollections = kindNames.map((kind) => {
	const loader = glob({
		base: `${place.content}/${kind}`,
		pattern: '*/nl.md',
		generateId: ({ entry }) => entry.replace('/nl.md', ''),
	});
	return [kind, defineCollection({ loader, schema: kinds[kind].schema })] as const;
});

const translations = glob({
	base: place.content,
	pattern: '*/*/!(nl).md',
	generateId: ({ entry }) => entry.replace('.md', ''),
});

export const collections = {
	...Object.fromEntries(kindCollections),
	translations: defineCollection({ loader: translations, schema: translation }),
};
