import { fingerprint, fingerprintsOf } from '../../check/index.ts';
import type { Entry } from '../../model/index.ts';

const FRONT = /^---\n([\s\S]*?\n)---\n/;
const OLD_PARTS = /^parts:\n(?: +\S.*\n)+/m;
const OLD_OF = /^of:.*\n/m;
const HAS_PRACTICAL = /^practical:/m;
/** Before this line the fingerprints of the parts stand: after what they are of. */
const PLACE = /^reason:/m;

/** The text of a translation's file, marked as made from the Dutch as it is now. Nothing else changes. */
export function markedAsCurrent(text: string, entry: Entry): string {
	const front = FRONT.exec(text)?.[1] ?? '';
	const of = fingerprint(entry, HAS_PRACTICAL.test(front));
	const bare = front.replace(OLD_PARTS, '').replace(OLD_OF, (line) => ofLine(line, of));
	const parts = partLines(entry);
	const marked = PLACE.test(bare) ? bare.replace(PLACE, `${parts}reason:`) : bare + parts;
	return text.replace(FRONT, () => `---\n${marked}---\n`);
}

/** Quoted: some of these codes are numbers to YAML. */
const ofLine = (line: string, of: string) => (line.includes(of) ? line : `of: "${of}"\n`);

/** One line per part. */
export const partLines = (entry: Entry): string =>
	[
		'parts:',
		...Object.entries(fingerprintsOf(entry))
			.filter(([, prints]) => prints.length > 0)
			.map(([name, prints]) => `  ${name}: ${listed(prints)}`),
		'',
	].join('\n');

const listed = (prints: string | string[]) =>
	typeof prints === 'string' ? prints : `[${prints.join(', ')}]`;
