import { type Dossier, all } from '../dossier/index.ts';
import type { Setting } from '../views/index.ts';
import { organizationNode, serviceNode } from './hsds/service.ts';
import type { Node } from './json-ld/context.ts';

/** The tables of HSDS 3.0 (Human Services Data Specification, by Open Referral) that we fill. */
export const HSDS_TABLES = ['services', 'organizations', 'locations', 'schedules'] as const;
export type HsdsTable = (typeof HSDS_TABLES)[number];

/** Contact points as social maps of other places read them: each service whole, and what hangs on it as tables. */
export function hsdsTables(setting: Setting): Record<HsdsTable, Node[]> {
	const services = all(setting.dossier, 'contacts').map((entry) => serviceNode(setting, entry));
	return {
		services,
		organizations: all(setting.dossier, 'organisations').map((one) =>
			organizationNode(setting, one),
		),
		locations: services
			.flatMap((one) => nodesIn(one, 'service_at_locations'))
			.map((one) => one['location'] as Node),
		schedules: services.flatMap((one) => nodesIn(one, 'schedules')),
	};
}

const nodesIn = (node: Node, field: string) => (node[field] ?? []) as Node[];

/** Where the tables stand; nowhere without a contact point. */
export const hsdsFiles = (dossier: Dossier) =>
	all(dossier, 'contacts').length > 0
		? HSDS_TABLES.map((table) => ({
				table,
				path: `/data/hsds/${table}.json`,
				type: 'application/json',
			}))
		: [];

/** What a page says about the tables: how much is in each, and the service of which most is known. */
export function describeHsds(setting: Setting) {
	const tables = hsdsTables(setting);
	const [example] = tables.services.toSorted((a, b) => known(b) - known(a));
	return {
		files: hsdsFiles(setting.dossier).map((file) => ({
			...file,
			count: tables[file.table].length,
		})),
		example: example ? JSON.stringify(example, null, 2) : '',
	};
}

const known = (node: Node) => Object.keys(node).length;
