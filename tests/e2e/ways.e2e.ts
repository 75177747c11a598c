import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { kinds, type KindName } from '../../src/model/index.ts';

/** What a citizen reads before wanting to ask somebody something. */
const ASKED = ['barriers', 'recommendations', 'actions', 'projects', 'organisations'] as const;

interface Entry {
	kind: KindName;
	id: string;
	contacts: string[];
	data: { phone?: string; mail?: string; website?: string };
}

const towns: [string, string][] = [['the dossier', 'dist']];
const second = process.env['TEST_TOWN'];
if (second) towns.push(['another town', second]);

for (const [name, dir] of towns)
	test(`in ${name} no page, sheet or line of data is a dead end`, () => {
		const read = (file: string) => readFileSync(join(dir, file), 'utf8');
		const { entries } = JSON.parse(read('data/dossier.json')) as { entries: Entry[] };
		const ways = new Set(
			entries
				.filter(
					({ kind, data }) => kind === 'contacts' && (data.phone ?? data.mail ?? data.website),
				)
				.map(({ id }) => id),
		);
		const asked = entries.filter(({ kind }) => ASKED.some((one) => one === kind));
		expect(asked.length).toBeGreaterThan(5);
		const wrong = asked.flatMap((entry) => {
			const path = `${kinds[entry.kind].segment}/${entry.id}/index.html`;
			const reached = entries.filter(
				({ kind, id }) => kind === 'contacts' && ways.has(id) && entry.contacts.includes(id),
			);
			const leadsOn = (html: string) =>
				reached.some(({ data, id }) =>
					[
						data.phone && `tel:${data.phone}`,
						data.mail && `mailto:${data.mail}`,
						data.website,
						`contact/${id}/`,
					].some((way) => way && html.includes(way)),
				);
			const sheet = `data/fiches/${path}`;
			return [
				...(reached.length === 0 ? [`${path}: data`] : []),
				...(leadsOn(read(path)) ? [] : [`${path}: page`]),
				...(existsSync(join(dir, sheet)) && !leadsOn(read(sheet)) ? [`${path}: sheet`] : []),
			];
		});
		expect(wrong).toEqual([]);
	});
