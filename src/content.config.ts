import { defineCollection } from 'astro:content';
import { kindNames, kinds, translation } from './model/index.ts';
import { townLoader } from './site/astro/town-loader.ts';

/** Every kind of the model is a collection; the check has already read it and said what is wrong. */
export const collections = {
	...Object.fromEntries(
		kindNames.map((kind) => [
			kind,
			defineCollection({ loader: townLoader(kind), schema: kinds[kind].schema }),
		]),
	),
	translations: defineCollection({ loader: townLoader('translations'), schema: translation }),
};
