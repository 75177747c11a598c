import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Makes the search index of the built pages; gives the number of pages in it. */
export async function buildSearchIndex(site: string): Promise<number> {
	try {
		const { index, errors } = await createIndex({});
		if (!index) throw new Error(errors.join('\n'));
		const added = await index.addDirectory({ path: site });
		const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
		const faults = [...added.errors, ...written.errors];
		if (faults.length > 0) throw new Error(faults.join('\n'));
		return added.page_count;
	} finally {
		// Without this Pagefind's own process keeps ours alive.
		await close();
	}
}
