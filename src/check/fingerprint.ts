import { createHash } from 'node:crypto';
import type { Entry } from '../model/index.ts';

/** Enough to notice a change, short enough to copy. */
const LENGTH = 12;

/** Tells whether the Dutch text changed since it was translated: of title, summary and body, not of the facts. */
export function fingerprint({ data, body }: Pick<Entry, 'data' | 'body'>): string {
	const text = [data.title, data.summary, body].map((part) => part.replaceAll(/\s+/g, ' ').trim());
	return createHash('sha256').update(text.join('\n')).digest('hex').slice(0, LENGTH);
}
