import { z } from 'zod';
import { PHONE_PATTERN } from '../../countries/phones.ts';

export const phone = z.string().regex(PHONE_PATTERN);

/** Longer addresses stop Typst and some browsers. */
const ADDRESS_LENGTH = 2000;

/** The mark lets the check find every address, however deep: one on this site's own host is a link like those in texts. */
export const webAddress = z
	.url({ protocol: /^https?$/ })
	.max(ADDRESS_LENGTH)
	.meta({ address: 'web' });

/** Where a reader fills something in: what they write must not be readable on the way. */
export const formAddress = z
	.url({ protocol: /^https$/ })
	.max(ADDRESS_LENGTH)
	.meta({ address: 'web' });
