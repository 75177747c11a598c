import type { Country } from './known.ts';

const POSTCODES: Record<Country, string> = {
	BE: String.raw`\d{4}`,
	NL: String.raw`\d{4} ?[A-Z]{2}`,
};

/** Street, code and town of an address on one line; nothing where it is written in another way. */
export function addressParts(country: Country, address: string) {
	const pattern = new RegExp(`^(?<street>.+), (?<code>${POSTCODES[country]}) (?<city>[^,]+)$`);
	const { street, code, city } = pattern.exec(address)?.groups ?? {};
	return street && code && city ? { street, code, city } : undefined;
}
