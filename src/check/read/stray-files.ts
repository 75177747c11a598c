/** What a computer leaves in every folder, and a program while a file is open: nobody put it there. */
const LEFT_BEHIND = /^(?:Thumbs\.db|desktop\.ini|~\$.*|.*~|.*\.(?:tmp|bak|swp|crdownload))$/i;

/** Where a file belongs that does not belong in its folder, by its name. */
const RULES: [rule: string, name: RegExp][] = [
	// It runs code while the site is built.
	['text-is-markdown', /\.mdx$/],
	['picture-is-cover', /\.(?:jpe?g|png|gif|webp|avif|heic|svg|tiff?|bmp)$/i],
	['sound-is-named', /\.(?:mp3|m4a|wav|ogg|aac|flac)$/i],
	[
		'file-is-beside-content',
		/^(?:package(?:-lock)?\.json|LICEN[CS]E.*|CHANGELOG.*|.*\.(?:json|[cm]?[jt]s|lock))$/i,
	],
	['text-has-folder', /\.(?:md|markdown)$/i],
	['source-text-is-apart', /\.(?:txt|pdf|docx?|odt|rtf|html?|eml|msg|xlsx?|csv|pptx?)$/i],
];

export const isLeftBehind = (name: string) => LEFT_BEHIND.test(name);

export const ruleOfStray = (name: string) =>
	RULES.find(([, pattern]) => pattern.test(name))?.[0] ?? 'file-is-expected';
