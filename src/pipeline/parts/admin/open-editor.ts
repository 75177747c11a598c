import CMS from '@sveltia/cms';
import { fileFormats } from './file-formats.ts';

type Settings = NonNullable<Parameters<typeof CMS.init>[0]>['config'];

/** Where GitHub and GitLab say how they are doing. */
const STATUS = /^https:\/\/(?:www\.githubstatus\.com|status-api\.hostedstatus\.com)\//;

/** Starts Sveltia with the settings at an address. */
export async function openEditor(settings: URL): Promise<void> {
	// Sveltia takes a name that ends so for a file with a text below its data.
	const { fiche, data } = fileFormats();
	CMS.registerCustomFormat('fiche-frontmatter', 'md', fiche);
	CMS.registerCustomFormat('gegevens', 'yaml', data);
	askNobodyForFonts();
	askNobodyForNews();
	void CMS.init({ config: (await (await fetch(settings)).json()) as Settings });
}

/** Sveltia brings its letters and icons along, and asks a third party for the same ones, which the policy of this page refuses. */
function askNobodyForFonts() {
	new MutationObserver(() => {
		for (const sheet of document.styleSheets)
			for (let at = sheet.cssRules.length - 1; at >= 0; at--)
				if (isElsewhere(sheet.cssRules[at])) sheet.deleteRule(at);
	}).observe(document.head, { childList: true });
}

const isElsewhere = (rule?: CSSRule) =>
	rule instanceof CSSFontFaceRule && rule.style.getPropertyValue('src').includes('https:');

/** It also asks a third party how the place of the files is doing; no answer is one that it knows. */
function askNobodyForNews() {
	const { fetch } = globalThis;
	globalThis.fetch = (input, options) =>
		typeof input === 'string' && STATUS.test(input)
			? Promise.resolve(Response.json({}))
			: fetch(input, options);
}
