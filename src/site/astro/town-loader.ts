import type { Loader } from 'astro/loaders';
import type { KindName } from '../../model/index.ts';
import type { Town } from './town.ts';
import { townIn } from './town-plugin.ts';

/** Fills a collection from what the check has read: nobody else reads content. */
export const townLoader = (collection: KindName | 'translations'): Loader => ({
	name: 'drempelwijzer',
	load: ({ store, config }) => {
		store.clear();
		for (const { id, data, body } of textsOf(townIn(config), collection))
			store.set({ id, data: { ...data }, body });
		return Promise.resolve();
	},
});

function textsOf({ content }: Town, collection: KindName | 'translations') {
	if (collection !== 'translations')
		return content.entries.filter(({ kind }) => kind === collection);
	return (content.translations ?? []).map(({ kind, id, lang, data, body }) => ({
		id: `${kind}/${id}/${lang}`,
		data,
		body,
	}));
}
