/** A folder name stands in an address and on paper. */
export const ID_LENGTH = 60;

/** The folder name that suits a title: small letters, digits and hyphens, and no half words. */
export function plainName(name: string, max = ID_LENGTH): string {
	const plain = name
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-+|-+$/g, '');
	const whole = plain.slice(0, max + 1).lastIndexOf('-');
	return plain.length <= max ? plain : plain.slice(0, whole > 0 ? whole : max);
}
