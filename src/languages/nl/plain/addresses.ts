const ADDRESS = /https?:\/\/[^\s<>()[\]]+/g;

/** A text in which web addresses are spaces: nobody reads them as words, and all else stays in its place. */
export const withoutAddresses = (text: string): string =>
	text.includes('://') ? text.replaceAll(ADDRESS, (address) => ' '.repeat(address.length)) : text;
