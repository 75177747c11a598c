import { readContent } from '../../../src/check/index.ts';
import { type Content, type Dossier, buildDossier } from '../../../src/dossier/index.ts';
import type { Translate } from '../../../src/languages/index.ts';
import type { Entry } from '../../../src/model/index.ts';
import type { Setting } from '../../../src/views/index.ts';

export { anEntry } from '../builders.ts';

/** The day of the version that the tests publish. */
export const VERSION = '2026-11-22';

/** The dossier as it stands in content/. */
export const realDossier = () => buildDossier(realContent());

/** A dossier of a few made-up entries on the real site's settings. */
export const aDossier = (...entries: Entry[]) => {
	const { site, taxonomy } = realContent();
	return buildDossier({ site: { ...site, ...MADE_SITE }, taxonomy, entries });
};

/** What the tests below expect to read back, whatever site.yaml says. */
const MADE_SITE = { title: 'Drempelwijzer', url: 'https://drempelwijzer.example', base: '/' };

/** The site's words as the tests need them: the key itself, with what is filled in. */
export const words: Translate = (key, params = {}) =>
	[key, ...Object.values(params).map(String)].join(' ');

/** What a file of open data needs besides the dossier. */
export const settingFor = (dossier: Dossier): Setting => ({
	dossier,
	lang: 'nl',
	t: words,
	day: VERSION,
});

/** Whether the content is right is for `npm run check` to say, not for these tests. */
function realContent(): Content {
	const { content } = readContent('content');
	if (!content) throw new Error('content/ has no site.yaml or taxonomy.yaml');
	return content;
}
