import { describe, expect, test } from 'vitest';
import { all } from '../../../src/dossier/index.ts';
import * as exports from '../../../src/exports/index.ts';
import { SEPARATORS } from '../../../src/routes/index.ts';
import { tellingTowns } from '../telling-towns.ts';
import { yamlOf } from '../told.ts';

/**
 * All that others get of a town as data: whoever changes a rule sees in the difference which file it changes, and how.
 * After a change that is meant: vitest run -u tests/unit/exports/told.test.ts
 */
describe.each(Object.entries(tellingTowns('town-of-tomorrow')))(
	'%s',
	(name, { dossier, setting }) => {
		test('gives what it gave before', async () => {
			const { day } = setting;
			const root = exports.siteRoot(dossier.site);
			const told = {
				feeds: [exports.newsFeed(setting), exports.followUpFeed(setting)],
				tables: exports
					.tableKinds({ dossier })
					.flatMap((kind) => SEPARATORS.map((each) => exports.tableCsv(setting, kind, each))),
				about: exports.tableKinds({ dossier }).map((kind) => exports.describeTable(setting, kind)),
				calendar: exports.happeningsCalendar(setting),
				cards: all(dossier, 'contacts').flatMap((contact) =>
					(['4.0', '3.0'] as const).map((each) => exports.contactCard(dossier, contact, day, each)),
				),
				hsds: exports.hsdsTables(setting),
				example: exports.describeHsds(setting).example,
				services: exports.servicesJsonLd(dossier, root, day),
				catalogue: exports.catalogueJsonLd(dossier, root, day),
				entries: all(dossier, 'actions').map((entry) => exports.jsonLd(dossier, entry, root, day)),
				dossier: exports.dossierJson(dossier, day),
			};
			await expect(yamlOf(told)).toMatchFileSnapshot(`../../cases/told/${name}/exports.yaml`);
		});
	},
);
