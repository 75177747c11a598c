import { type Country, DEFAULT_COUNTRY, addressParts } from '../../countries/index.ts';
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
			? [{ id: idOf('adres'), ...partsOf(country, address), ...addressRest(country) }]
			: [],
		accessibility: reach?.stepFree ? [{ id: idOf('toegang'), description: reach.stepFree }] : [],
	});
}

/** HSDS asks for a province too; no source of ours says it. */
const addressRest = (country: Country) => ({
	state_province: '',
	country,
	address_type: 'physical',
});

/** An address is one text; what is not written as street, code and town stays whole. */
function partsOf(country: Country, address: string) {
	const { street, code, city } = addressParts(country, address) ?? {
		street: address,
		code: '',
		city: '',
	};
	return { address_1: street, city, postal_code: code };
}
