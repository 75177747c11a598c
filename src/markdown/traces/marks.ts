import type { Marks } from './trace.ts';

/** Marks of other tools, wherever they stand in a text; a backslash before one says that it is meant so. */
export const ANYWHERE: Marks[] = [
	['text-has-no-footnote', /\[\^[^\]\s]+\]/],
	['link-is-whole', /\[[^\][\n]+\]\[[^\][\n]*\]/],
	// What Word and a spreadsheet write where something is gone, and what a template leaves to be filled in.
	[
		'words-are-meant',
		/(?:Fout|Error|Erreur\s?)! (?:Verwijzingsbron|Bladwijzer|Reference source|Bookmark|Source du renvoi|Signet)|#(?:VERW|REF|WAARDE|VALUE|VALEUR|NAAM|NAME|NOM|DEEL\/0|DIV\/0)[!?]|#N\/[AB](?!\p{L})|[Ll]orem ipsum|\[[^\][\n]*(?:invullen|aanvullen|in te vullen)\]/u,
	],
	[
		'link-is-joined',
		/\](?:\(|\s+\((?:$|(?=\S*[/@]|www\.|tel:)))|\)\s?\[(?=$|https?:|\/|www\.)|\[\[\S/,
	],
	[
		'marks-are-closed',
		/(?<=^|\s)\*$|^\*(?=\s|$)|(?<=^|[\s("“])_(?=\p{L})(?![\w.+-]*@)|(?<=\p{L})_(?=$|[\s.,;:!?)"”])/u,
	],
	[
		'marks-are-closed',
		/\*\*|(?<![\p{L}\p{N}])__(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])__(?![\p{L}\p{N}])/u,
	],
	[
		'text-is-simple',
		/~~|(?<!=)==(?=[^\s=])[^=\n]*[^\s=]==(?!=)|(?<!\+)\+\+(?=[^\s+])[^+\n]*[^\s+]\+\+(?!\+)|\^[^\s^]+\^|\$\$|'''|:::/,
	],
	// A name that a program would have filled in, and a part of a page that only another program knows.
	['text-is-simple', /\{\p{L}+[._][\p{L}\d._]*\}|(?<!\S)::(?=\p{L})/u],
	['text-is-simple', /\{[.#:%{][^}\n]{0,80}\}|(?<![\p{L}\p{N}:]):[a-z][a-z_+-]+:(?![\p{L}\p{N}])/u],
	[
		'text-is-simple',
		/\{\/?(?:quote|code|panel|color|noformat|info|note|tip|warning)(?:[:|][^}\n]{0,80})?\}|\[[a-z][\w-]* [a-z][\w-]*=["“”'][^\]\n]{0,200}\]|(?<=\p{L})%20(?=\p{L})|\$[^$\s][^$\n]{0,80}[\^_\\][^$\n]{0,80}\$/u,
	],
	['text-is-simple', /\[(?:!\w+|\/?(?:b|i|u|url|img|quote)|_?TOC_?)\]|【[^】]{0,80}】|oaicite/i],
];

/** Marks that only mean something where a line begins. */
export const AT_LINE: Marks[] = [
	['list-has-no-boxes', /^\[[ xX]\][ \u00a0]/],
	['list-has-dashes', /^[•·▪◦‣○●■□][ \t\u00a0]*(?=\S)|^o\t/],
	['table-is-whole', /^\|.*\|[ \t]*$/],
	['text-is-simple', /^(?:[+~#]{3,}|={3,6}|={8,})[ \t]*$|^!{3} (?=[a-z])|^h[1-6]\. (?=\S)/],
];

/** Also, as it stands in the file, a row that was copied from a table: a reader would see one line of words. */
export const AT_WRITTEN_LINE: Marks[] = [...AT_LINE, ['columns-are-a-table', /^[^\t]*\S\t+(?=\S)/]];

/** And those that only mean something where a paragraph begins. */
export const AT_BLOCK: Marks[] = [
	['list-has-dashes', /^[–—−][ \t\u00a0]+(?=\S)/],
	// What may be the first word of a sentence is a bullet where the next line has it too, or the letter behind it.
	[
		'list-has-dashes',
		/^([→➔➢➤►▶▸»✓✔✗✘★☆]|§(?=[ \t]+\p{L})|\p{Extended_Pictographic}\uFE0F?)(?=[ \t]+\S.*\n[ \t]*\1[ \t]+\S)/u,
	],
	['list-has-dashes', /^a[).](?=[ \t]+\S.*\n[ \t]*b[).][ \t]+\S)/i],
	['heading-fits', /^#{7,}(?=\s)/],
	// Word's second bullet, twice: once it may be a word.
	['list-has-dashes', /^o(?=[ \t]+\S.*\n[ \t]*o[ \t]+\S)/],
	[
		'mark-has-space',
		/^(?:#{2,6}(?=[^\s#])|-(?=\p{L})|\*(?=\p{L})(?![^*\n]*\*)|\d{1,2}[.)](?=\p{L}))/u,
	],
];

/** A sign by its name or number. These few are read as they are meant; others may hide what nobody can see. */
export const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]{1,30});/i;
export const USUAL = /&(?:nbsp|amp|lt|gt|quot|shy|euro);/gi;
