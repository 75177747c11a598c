/** What a computer leaves in every folder, and a program while a file is open: nobody put it there. */
const LEFT_BEHIND =
	/^(?:(?:eh)?thumbs\.db|desktop\.ini|icon\r|__MACOSX|~\$.*|.*~|#.*#|.*\.(?:tmp|bak|orig|swp|crdownload))$/i;

/** Where a file belongs that does not belong in its folder, by its name. */
const RULES: [rule: string, name: RegExp][] = [
	// It runs code while the site is built.
	['text-is-markdown', /\.mdx$/],
	['picture-is-cover', /\.(?:jpe?g|png)$/i],
	['picture-is-photo', /\.(?:gif|webp|avif|heic|svg|tiff?|bmp)$/i],
	['sound-is-named', /\.(?:mp3|m4a|wav|ogg|aac|flac)$/i],
	[
		'file-is-beside-content',
		/^(?:package(?:-lock)?\.json|LICEN[CS]E.*|CHANGELOG.*|.*\.(?:json|[cm]?[jt]s|lock))$/i,
	],
	['text-has-folder', /\.(?:md|markdown)$/i],
	['source-text-is-apart', /\.(?:txt|pdf|docx?|odt|rtf|html?|eml|msg|xlsx?|csv|pptx?)$/i],
];

/** A text under another name than its language: NL.md, nl.markdown, nl.md.txt, nl (1).md or nl - kopie.md. */
const TEXT = /^([a-z]{2,3})(?:(?: |\.md\b|\(|-|_).*)?\.(?:md|markdown|txt)$/i;

export const textMeant = (name: string) => {
	const lang = TEXT.exec(name)?.[1];
	return lang && `${lang.toLowerCase()}.md`;
};

export const isLeftBehind = (name: string) => LEFT_BEHIND.test(name);

export const ruleOfStray = (name: string) =>
	RULES.find(([, pattern]) => pattern.test(name))?.[0] ?? 'file-is-expected';
