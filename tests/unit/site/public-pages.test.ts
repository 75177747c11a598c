import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { publicPages } from '../../../src/site/astro/public-pages.ts';
import { tempFolder, writeFiles } from '../check/temp-content.ts';

const page = (robots?: string) =>
	`<!doctype html><html><head>${robots ? `<meta name="robots" content="${robots}">` : ''}</head></html>`;

test.each(['/', '/dossier/'])(
	'a page that is not for search engines stays out, below %s',
	(base) => {
		const folder = tempFolder();
		writeFiles(folder, {
			'index.html': page(),
			'acties/een/index.html': page(),
			'taal/index.html': page('noindex'),
			'acties/oud/index.html': page('noindex'),
			'admin/index.html': page('noindex, nofollow'),
			'404.html': page('noindex'),
		});
		const { integration, isPublic } = publicPages(base);
		const done = integration.hooks['astro:build:done'] as (options: { dir: URL }) => void;
		done({ dir: pathToFileURL(`${folder}/`) });
		const known = ['', 'acties/een/', 'taal/', 'acties/oud/', 'admin/', '404/'].filter((path) =>
			isPublic(`https://stad.example${base}${path}`),
		);
		expect(known).toEqual(['', 'acties/een/']);
	},
);
