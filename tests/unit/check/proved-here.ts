/** Rules that a case in words cannot show: they need bytes, links, or a schema we do not have. */
export const provedHere = [
	'file-is-no-link',
	'file-is-small',
	'letters-are-readable',
	'picture-is-small',
	'link-is-short',
	'svg-is-small',
	'sound-has-text',
	'sound-is-real',
	'sound-is-small',
	'picture-has-few-dots',
	'field-is-right',
	'text-is-written-well',
];
