import { DEFAULT_COUNTRY } from '../../countries/index.ts';
import type { Contact, Site } from '../../model/index.ts';
import { type Node, clean } from '../json-ld/context.ts';

/** Where somebody goes to; nothing for a contact point that one only calls or writes to. */
export function locationOf(
	{ address, coordinates, reach }: Contact,
	{ country = DEFAULT_COUNTRY }: Site,
	idOf: (part: string) => string,
): Node | undefined {
	if (!address && !coordinates && !reach) return undefined;
	return clean({
		id: idOf('plaats'),
		location_type: 'physical',
		description: reach?.ring,
		transportation: reach?.stop,
		...coordinates,
		addresses: address
			? [{ id: idOf('adres'), ...addressParts(address), ...addressRest(country) }]
			: [],
		accessibility: reach?.stepFree ? [{ id: idOf('toegang'), description: reach.stepFree }] : [],
	});
}

/** HSDS asks for a province too; no source of ours says it. */
const addressRest = (country: string) => ({
	state_province: '',
	country: country.toUpperCase(),
	address_type: 'physical',
});

const PARTS = /^(?<street>.+), (?<code>\d{4}(?: ?[A-Z]{2})?) (?<city>[^,]+)$/;

/** An address is one text; what is not written as street, code and town stays whole. */
function addressParts(address: string) {
	const { street = address, code = '', city = '' } = PARTS.exec(address)?.groups ?? {};
	return { address_1: street, city, postal_code: code };
}
