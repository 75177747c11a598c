import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Dossier, all } from '../dossier/index.ts';
import type { Translate } from '../i18n/index.ts';
import type { Entry } from '../model/index.ts';
import { compact } from './compact.ts';
import { documentData } from './document.ts';
import { type Engine, type Made, openEngine } from './engine.ts';
import type { Setting } from './setting.ts';

export interface PrintOptions {
	dossier: Dossier;
	/** Folder of the site: documents come in `druk/` in it. */
	outDir: string;
	t: Translate;
	/** Day of this version, ISO. */
	version: string;
	onProgress: (message: string) => void;
}

/** A printed document, as the site lists and links it. */
export interface Printed {
	id: string;
	title: string;
	/** Path from the root of the site, without a stroke in front. */
	file: string;
	pages: number;
	bytes: number;
	paper: 'a3' | 'a4' | 'a5';
	edition: 'standaard';
	/** The entry it is made of: publications/beleidsdossier. */
	of: string;
}

const TEMPLATE = { dossier: 'dossier.typ', gids: 'guide.typ' } as const;

/** Makes every printed document of a dossier. */
export async function printDocuments(options: PrintOptions): Promise<Printed[]> {
	const { dossier, t, version, outDir, onProgress } = options;
	const setting: Setting = { dossier, t, version, savesInk: false };
	const engine = await openEngine((key) => onProgress(t(key)));
	const printed: Printed[] = [];
	for (const publication of all(dossier, 'publications')) {
		const made = await printPublication(engine, setting, publication);
		printed.push(save(outDir, publication, made));
		onProgress(t('print.made', { title: publication.data.title, n: made.pages }));
	}
	return printed;
}

/** A guide is folded into a booklet: pages to write on fill the last sheet. */
async function printPublication(
	engine: Engine,
	setting: Setting,
	publication: Entry<'publications'>,
): Promise<Made> {
	const { form, paper } = publication.data;
	const job = {
		template: TEMPLATE[form],
		data: { ...documentData(setting, publication), sheet: paper, blanks: 0 },
		madeAt: Date.parse(setting.version) / 1000,
	};
	const made = await engine.make(job);
	const blanks = -made.pages & 3;
	if (form === 'dossier' || blanks === 0) return made;
	return engine.make({ ...job, data: { ...job.data, blanks } });
}

function save(outDir: string, { id, data }: Entry<'publications'>, { pdf, pages }: Made): Printed {
	const file = `druk/${id}.pdf`;
	const path = join(outDir, file);
	mkdirSync(dirname(path), { recursive: true });
	const bytes = compact(pdf);
	writeFileSync(path, bytes);
	return {
		id,
		title: data.title,
		file,
		pages,
		bytes: bytes.length,
		paper: data.paper,
		edition: 'standaard',
		of: `publications/${id}`,
	};
}
