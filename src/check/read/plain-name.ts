/** A folder name stands in an address and on paper. */
export const ID_LENGTH = 60;

/** The folder name that suits a title: small letters, digits and hyphens. */
export const plainName = (name: string) =>
	name
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.slice(0, ID_LENGTH)
		.replaceAll(/^-+|-+$/g, '');
