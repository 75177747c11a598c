import { readContent, siteWords } from '../../src/check/index.ts';
import { type Dossier, buildDossier } from '../../src/dossier/index.ts';
import { type Words, translator } from '../../src/languages/index.ts';
import type { Setting } from '../../src/views/index.ts';
import { town } from './town.ts';

/** On this day something is over, something runs and something is to come. */
const DAY = '2026-11-22';

interface Telling {
	dossier: Dossier;
	/** In its first language. */
	setting: Setting;
	settingIn: (lang: string) => Setting;
}

/** The small towns of the fixtures, and the one in which everything occurs twice. */
export function tellingTowns(...fixtures: string[]): Record<string, Telling> {
	const read = fixtures.map((name) => {
		const { content, words } = readContent(`tests/fixtures/${name}`);
		if (!content) throw new Error(`${name} has a fault`);
		return [name, telling(buildDossier(content), words)] as const;
	});
	return Object.fromEntries([...read, ['town', telling(town, {})]]);
}

function telling(dossier: Dossier, theirs: Record<string, Words>): Telling {
	const { original } = dossier.site;
	const words = siteWords(theirs, original);
	const settingIn = (lang: string): Setting => ({
		...{ dossier, lang, day: DAY },
		t: translator(words[lang] ?? {}, lang),
	});
	return { dossier, settingIn, setting: settingIn(original) };
}
