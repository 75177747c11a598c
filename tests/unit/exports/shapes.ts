import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Schemas and shapes of others are not ours to publish: only some machines have them. */
const folder = join(import.meta.dirname, '../../../../shared/shapes');
export const hasShapes = existsSync(folder);
if (!hasShapes)
	console.warn(
		'OVERGESLAGEN: de vormen van DCAT-AP, CPSV-AP en HSDS zijn er niet, dus geen open data is ermee vergeleken.',
	);

export const shapesOf = (file: string) => readFileSync(join(folder, file), 'utf8');
