import { gunzipSync, gzipSync } from 'node:zlib';

/** Files of an index: path in its folder → bytes. */
export type Files = Map<string, Buffer>;

/** Every file of an index begins with this, once unpacked. */
const MAGIC = Buffer.from('pagefind_dcd');

export const unpack = (packed: Buffer) => gunzipSync(packed).subarray(MAGIC.length);
export const pack = (contents: Buffer) => gzipSync(Buffer.concat([MAGIC, contents]), { level: 9 });
