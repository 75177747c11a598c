/** As a reader sees them: two sorts of quotes or spaces, or a sign that nobody sees, make no other words. */
export const sameWords = (title: string) =>
	title
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
		.replaceAll(/[‘’`´]/g, "'")
		.replaceAll(/[“”„]/g, '"')
		.replaceAll(/\s+/g, ' ');
