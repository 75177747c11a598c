import { resolve } from 'node:path';
import {
	type Checked,
	check,
	rememberingReader,
	reportText,
	siteWords,
} from '../../check/index.ts';
import { type Content, withoutExpiredPersons } from '../../dossier/index.ts';
import type { Town, TownSource } from '../../site/astro/town.ts';
import { EXIT } from '../command/exit-codes.ts';
import { Stopped } from '../command/stopped.ts';
import { today } from './today.ts';

/** What there is to show: what was read, or what was good before. */
type Shown = Pick<Town, 'content' | 'words' | 'ownWords'>;

/** The town of somebody who is writing: what is wrong is said in the terminal, and the pages keep what was good before. */
export async function watchTown(options: {
	contentDir: string;
	base?: string | undefined;
}): Promise<TownSource> {
	const contentDir = resolve(options.contentDir);
	const day = today();
	const reader = rememberingReader();
	const look = async (before?: Shown) => {
		const checked = await check({ contentDir, today: day, base: options.base, reader });
		const hasColors = process.stderr.isTTY;
		console.error(reportText(checked, { hasColors }));
		const { content, ...words } = latest(checked, before);
		const entries = withoutExpiredPersons(content.entries, day);
		return { ...words, content: placedAt({ ...content, entries }, options.base) };
	};
	let shown = await look();
	return {
		current: () => ({ contentDir, day, printed: [], ...shown }),
		refresh: async () => {
			shown = await look(shown);
		},
	};
}

/** A dossier in the folder on the server that whoever builds asks for. */
export const placedAt = ({ site, ...content }: Content, base = site.base): Content => ({
	...content,
	site: { ...site, base },
});

function latest({ problems, read, logo, partnerLogos }: Checked, before?: Shown): Shown {
	const { site = before?.content.site, taxonomy = before?.content.taxonomy } = read.readable;
	if (!site || !taxonomy)
		throw new Stopped(EXIT.content, 'Zonder site.yaml en taxonomy.yaml is er niets te tonen.');
	const errors = problems.filter(({ severity }) => severity === 'error');
	const wrong = new Set(errors.map(({ file }) => file));
	const there = new Set(read.files.map(({ file }) => file));
	/** What is wrong now stays as it was; what was never right yet is shown if it can be read. */
	const keepGood = <Text extends { file: string }>(now: Text[], then: readonly Text[] = []) => {
		const good = new Map(then.map((text) => [text.file, text]));
		for (const text of now) if (!wrong.has(text.file)) good.set(text.file, text);
		for (const text of now) if (!good.has(text.file)) good.set(text.file, text);
		return [...good.values()].filter(({ file }) => there.has(file));
	};
	const { amounts = before?.content.amounts } = read.readable;
	const hasWrongWords = read.files.some(({ place, data }) => place.type === 'words' && !data);
	return {
		content: {
			site,
			taxonomy,
			...(amounts && { amounts }),
			...(logo && { logo }),
			partnerLogos,
			entries: keepGood([...read.readable.entries], before?.content.entries),
			translations: keepGood(read.translations, before?.content.translations),
		},
		words: before && hasWrongWords ? before.words : siteWords(read.words, site.original),
		ownWords: Object.keys(read.words),
	};
}
