import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dossier, all, fillChapters } from '../../../src/dossier/index.ts';
import { entryPath } from '../../../src/i18n/index.ts';

/** One page of the built site with everything the printed dossier holds: the publication's own page, then that of every entry. */
export function wholePage(dossier: Dossier, dist: string): string {
	const publication = all(dossier, 'publications').find(({ data }) => data.form === 'dossier');
	if (!publication) throw new Error('No dossier to print');
	const entries = fillChapters(dossier, publication.data).flatMap((chapter) => [
		...chapter.barriers,
		...chapter.recommendations,
		...chapter.actions,
		...chapter.contacts,
	]);
	const page = read(dist, entryPath(publication));
	const texts = entries.map((entry) => mainOf(read(dist, entryPath(entry))));
	// The page's own policy would refuse what it was not built with.
	return page
		.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
		.replace('</main>', () => `${texts.join('\n')}</main>`);
}

function read(dist: string, path: string): string {
	const file = join(dist, path, 'index.html');
	if (!existsSync(file)) throw new Error(`${file} is not there: build the site first`);
	return readFileSync(file, 'utf8');
}

const mainOf = (html: string) => /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
