/** A name as a part of an address: Eerstelijnszone Middenkempen → eerstelijnszone-middenkempen. */
export const slug = (name: string) =>
	name
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
		.replaceAll(/^-|-$/g, '');
