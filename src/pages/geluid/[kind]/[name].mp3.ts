import type { APIRoute } from 'astro';
import type { Entry } from '../../../model/index.ts';
import { getDossier } from '../../../site/dossier.ts';
import { recordedTexts, soundOf } from '../../../site/media/recordings.ts';

/** The texts that a person read out. */
export const getStaticPaths = async () =>
	recordedTexts(await getDossier()).map(({ kind, id, lang }) => ({
		params: { kind, name: `${id}-${lang}` },
		props: { kind, id, lang },
	}));

export const GET: APIRoute = ({ props }) => {
	const sound = soundOf(props as Pick<Entry, 'kind' | 'id' | 'lang'>);
	return new Response(new Uint8Array(sound ?? []));
};
