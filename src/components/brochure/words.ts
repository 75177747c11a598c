import { type Translate, type Words, translator } from '../../languages/words.ts';

/** What the page tells its script. */
export interface Config {
	lang: string;
	/** Folder with one page per fiche, with a slash at the end. */
	files: string;
	/** Words that begin with `brochure.` */
	texts: Words;
	/** What stands on the cover. */
	title: string;
}

/** Config and words of the page, from the attribute that holds them. */
export function readConfig(root: HTMLElement): Config & { say: Translate } {
	const config = JSON.parse(root.dataset['brochure'] ?? '{}') as Config;
	const words = translator(config.texts, config.lang);
	return { ...config, say: (key, params) => words(`brochure.${key}`, params) };
}
