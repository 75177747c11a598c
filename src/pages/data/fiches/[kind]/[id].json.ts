import type { APIRoute } from 'astro';
import type { Fiche } from '../../../../components/brochure/fiche.ts';
import { qrPath } from '../../../../components/download/qr.ts';
import { all } from '../../../../dossier/index.ts';
import { CHAIN, type Entry, kinds } from '../../../../model/index.ts';
import { getDossier } from '../../../../site/dossier.ts';
import { ficheOf } from '../../../../site/fiche.ts';
import { settingOf } from '../../../../site/setting.ts';

/** One file per entry, and one per old id: a shared brochure keeps working after a new name. */
export async function getStaticPaths() {
	const dossier = await getDossier();
	return CHAIN.flatMap((kind) =>
		all(dossier, kind).flatMap((entry) =>
			[entry.id, ...entry.data.moved].map((id) => ({
				params: { kind: kinds[kind].segment, id },
				props: { entry },
			})),
		),
	);
}

export const GET: APIRoute<{ entry: Entry }> = async ({ props, locals }) => {
	const fiche = ficheOf(await settingOf(locals), props.entry);
	return Response.json({ ...fiche, qr: qrPath(fiche.address) } satisfies Fiche);
};
