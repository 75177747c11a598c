import { createHash } from 'node:crypto';

/** RFC 9562: the names in this space are addresses. */
const SPACE_OF_ADDRESSES = '6ba7b8119dad11d180b400c04fd430c8';

/** The same address gives the same UUID in every version (RFC 9562, version 5). */
export function uuidOf(address: string): string {
	const bytes = createHash('sha1')
		.update(Buffer.from(SPACE_OF_ADDRESSES, 'hex'))
		.update(address)
		.digest()
		.subarray(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
