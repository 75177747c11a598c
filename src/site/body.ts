import { getEntry, render } from 'astro:content';
import type { Entry } from '../model/index.ts';

/** The Markdown below an entry's front matter, as a component. */
export async function bodyOf({ kind, id }: Pick<Entry, 'kind' | 'id'>) {
	const found = await getEntry(kind, id);
	if (!found) throw new Error(`No ${kind}/${id} in Astro's store`);
	return (await render(found)).Content;
}
