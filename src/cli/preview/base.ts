import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagsIn } from '../../pipeline/gates/html-tags.ts';

/** The folder on the server for which a site was built, read from the address its front page gives itself. */
export function baseOf(dir: string): string {
	const front = join(dir, 'index.html');
	if (!existsSync(front)) return '/';
	for (const { name, attributes } of tagsIn(readFileSync(front, 'utf8'))) {
		const href = attributes.get('href');
		if (name !== 'link' || attributes.get('rel') !== 'canonical' || !href) continue;
		return URL.canParse(href) ? new URL(href).pathname : href;
	}
	return '/';
}
