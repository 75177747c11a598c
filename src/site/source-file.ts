import { ENGINE_PAGES, kindNames, kinds } from '../model/index.ts';
import { localName } from '../routes/index.ts';

/** The language in which a town writes, and the languages in which it has sentences of its own. */
interface Writes {
	original: string;
	ownWords: readonly string[];
	/** Whether the town wrote a page of this name. */
	isOwnPage?: (id: string) => boolean;
}

/**
 * The file in which the text of a page stands, from the root of the repository; a folder for a page that shows many files.
 * Everything else on the site is said in the words of the interface, of which a town may have its own.
 */
export function sourceFile(
	params: Readonly<Record<string, string | undefined>>,
	path: string,
	{ original, ownWords, isOwnPage = () => false }: Writes,
): string | undefined {
	const [segment = ''] = path.split('/').filter(Boolean);
	// Every page right below the root is the town's, or the engine's with the town's facts.
	if (params['page'] !== undefined && isOwnPage(params['page']))
		return `content/pages/${params['page']}/${params['lang'] ?? original}.md`;
	const isPage = (name: string) => localName(original, name) === segment;
	const kind = kindNames.find((name) => isPage(kinds[name].segment));
	if (kind && params['id'] !== undefined)
		return `content/${kind}/${params['id']}/${params['lang'] ?? original}.md`;
	if (kind) return `content/${kind}/`;
	if (segment === '' || ENGINE_PAGES.some(isPage)) return 'content/site.yaml';
	const lang = params['lang'] ?? original;
	return ownWords.includes(lang) ? `content/interface/${lang}.yaml` : undefined;
}
