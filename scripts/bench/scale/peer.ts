import { symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { type Text, page, write } from './corpus.ts';

const require = createRequire(import.meta.url);
const PACKAGES = dirname(dirname(require.resolve('astro/package.json')));

/** The same entries as a plain Astro site with Pagefind, in the versions that we use: what anybody would write in an hour. */
export function writePeer(folder: string, texts: readonly Text[]) {
	for (const [name, content] of Object.entries(FILES)) write(join(folder, name), content);
	for (const { kind, id, data, body } of texts) {
		const { title, summary, themes, barriers, recommendations, contacts } = data;
		const links = { barriers, recommendations, contacts };
		write(
			join(folder, 'entries', `${id}.md`),
			page({ kind, title, summary, themes, ...links }, body),
		);
	}
	symlinkSync(PACKAGES, join(folder, 'node_modules'), 'junction');
}

/** What builds it: pages, then the index. */
export const PEER_COMMANDS = [
	[join(PACKAGES, 'astro/bin/astro.mjs'), 'build'],
	[join(PACKAGES, 'pagefind/lib/runner/bin.cjs'), '--site', 'dist'],
];

const FILES = {
	'package.json': '{ "type": "module", "private": true }',
	'astro.config.mjs': 'export default { telemetry: false };\n',
	'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const ids = z.array(z.string()).default([]);
export const collections = {
	entries: defineCollection({
		loader: glob({ pattern: '*.md', base: './entries' }),
		schema: z.object({ kind: z.string(), title: z.string(), summary: z.string(), themes: ids, barriers: ids, recommendations: ids, contacts: ids }),
	}),
};
`,
	'src/layouts/Page.astro': `---
const { title } = Astro.props;
---
<html lang="nl"><head><meta charset="utf-8"><title>{title}</title><meta name="viewport" content="width=device-width">
<style>body { font: 1rem/1.5 sans-serif; max-inline-size: 40rem; margin: auto } nav a { margin-inline-end: 1rem }</style></head>
<body><nav>{['barriers', 'recommendations', 'actions', 'contacts'].map((kind) => <a href={'/' + kind + '/'}>{kind}</a>)}</nav>
<main data-pagefind-body><h1>{title}</h1><slot /></main></body></html>
`,
	'src/links.ts': `export const linksOf = ({ data }) => [...data.barriers, ...data.recommendations, ...data.contacts];
`,
	'src/pages/[kind]/[id].astro': `---
import { getCollection, render } from 'astro:content';
import Page from '../../layouts/Page.astro';
import { linksOf } from '../../links';
export async function getStaticPaths() {
	const all = await getCollection('entries');
	const byId = new Map(all.map((entry) => [entry.id, entry]));
	const back = Map.groupBy(all.flatMap((entry) => linksOf(entry).map((id) => ({ id, entry }))), ({ id }) => id);
	return all.map((entry) => ({
		params: { kind: entry.data.kind, id: entry.id },
		props: { entry, near: [...linksOf(entry).map((id) => byId.get(id)), ...(back.get(entry.id) ?? []).map(({ entry }) => entry)] },
	}));
}
const { entry, near } = Astro.props;
const { Content } = await render(entry);
---
<Page title={entry.data.title}><p>{entry.data.summary}</p><Content /><ul>{near.map(({ id, data }) => <li><a href={'/' + data.kind + '/' + id + '/'}>{data.title}</a></li>)}</ul></Page>
`,
	'src/pages/[kind]/index.astro': `---
import { getCollection } from 'astro:content';
import Page from '../../layouts/Page.astro';
export async function getStaticPaths() {
	const kinds = Map.groupBy(await getCollection('entries'), ({ data }) => data.kind);
	return [...kinds].map(([kind, entries]) => ({ params: { kind }, props: { kind, entries } }));
}
const { kind, entries } = Astro.props;
---
<Page title={kind}><ul>{entries.map(({ id, data }) => <li><a href={'/' + kind + '/' + id + '/'}>{data.title}</a></li>)}</ul></Page>
`,
	'src/pages/index.astro': `---
import Page from '../layouts/Page.astro';
---
<Page title="Alles" />
`,
};
