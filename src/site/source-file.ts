import { kindNames, kinds } from '../model/index.ts';

/** Pages of the makers, each with a file of its own. */
const OWN_TEXT = ['over', 'privacy', 'meewerken'];
/** Pages that say what site.yaml says. */
const SETTINGS = ['', 'toegankelijkheid'];

/**
 * The file in which the text of a page stands, from the root of the repository; a folder for a page that shows many files.
 * Everything else on the site are its own words.
 */
export function sourceFile(
	params: Readonly<Record<string, string | undefined>>,
	path: string,
): string {
	const [segment = ''] = path.split('/').filter(Boolean);
	const kind = kindNames.find((name) => kinds[name].segment === segment);
	if (kind && params['id'] !== undefined)
		return `content/${kind}/${params['id']}/${params['lang'] ?? 'nl'}.md`;
	if (kind) return `content/${kind}/`;
	if (OWN_TEXT.includes(segment)) return `src/pages/${segment}.mdx`;
	return SETTINGS.includes(segment)
		? 'content/site.yaml'
		: `content/interface/${params['lang'] ?? 'nl'}.yaml`;
}
