import { z } from 'zod';
import type { KindName } from '../kinds.ts';

/** Gives a field the Dutch name and advice that editors see everywhere (check, CMS, guide). */
export const field = <T extends z.ZodType>(schema: T, title: string, description: string): T =>
	schema.meta({ title, description });

/** Ids are folder names and stand in addresses for years: plain, lower-case, no dates. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const id = z.string().max(60).regex(ID_PATTERN);

/** A reference to an entry of another kind; the metadata is the only place that says so. */
export const refTo = (kind: KindName) => id.meta({ refersTo: kind });

export const refsTo = (kind: KindName, title: string, description: string) =>
	field(z.array(refTo(kind)).default([]), title, description);

/** A rule over several fields also speaks when another field is wrong: an editor hears everything at once. */
export const always = {
	when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null,
};
