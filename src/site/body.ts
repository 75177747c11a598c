import { getEntry, render } from 'astro:content';
import type { Entry } from '../model/index.ts';

/** The Markdown below an entry's front matter, as a component. */
export async function bodyOf({ kind, id }: Pick<Entry, 'kind' | 'id'>) {
	const found = await getEntry(kind, id);
	if (!found) throw new Error(`No ${kind}/${id} in Astro's store`);
	return (await render(found)).Content;
}

/** The same of a translation. */
export async function translatedBodyOf({ kind, id, lang }: Pick<Entry, 'kind' | 'id' | 'lang'>) {
	const found = await getEntry('translations', `${kind}/${id}/${lang}`);
	if (!found) throw new Error(`No ${kind}/${id}/${lang} in Astro's store`);
	return (await render(found)).Content;
}
