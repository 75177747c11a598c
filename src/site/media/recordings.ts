import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { framesOf } from '../../check/read/mp3.ts';
import { type Dossier, all, translationsOf } from '../../dossier/index.ts';
import { type Entry, kindNames } from '../../model/index.ts';
import { contentDir } from '../site.ts';

type Text = Pick<Entry, 'kind' | 'id' | 'lang'>;

const fileOf = ({ kind, id, lang }: Text) => join(contentDir, kind, id, `${lang}.mp3`);

/** Path of the text read out by a person, from the root of the site; undefined: nobody did. */
export const recordingOf = (text: Text): string | undefined =>
	existsSync(fileOf(text)) ? `/geluid/${text.kind}/${text.id}-${text.lang}.mp3` : undefined;

/** The sound alone: what a program wrote around it, such as a name, is left out. */
export const soundOf = (text: Text) => framesOf(readFileSync(fileOf(text)));

/** Every text that has a recording. */
export const recordedTexts = (dossier: Dossier): Text[] =>
	kindNames
		.flatMap((kind): Entry[] => all(dossier, kind))
		.flatMap((entry) =>
			[dossier.site.original, ...translationsOf(dossier, entry).keys()].map((lang) => ({
				...entry,
				lang,
			})),
		)
		.filter((text) => existsSync(fileOf(text)));
