import { fieldIn, replaceField } from '../fields.ts';
import { type Step, changeEach } from '../step.ts';

const FIELD = 'searchWords';
const MOST = 600;

/** Search words are only what is special to an entry: the vocabulary of the program knows the rest. */
export const toFewSearchWords: Step = {
	to: 3,
	what: `Het programma kent nu zelf de gewone zoekwoorden. Een fiche heeft er nog hoogstens ${MOST} tekens van: wat te veel is, staat achter een # en mag weg.`,
	change: (files) => changeEach(files, /\.md$/, shortened),
};

function shortened(text: string): string {
	const words = fieldIn(text, FIELD)?.value;
	if (typeof words !== 'string' || words.length <= MOST) return text;
	const kept = beginning(words);
	const rest = words
		.slice(kept.length)
		.replaceAll(/\s+/g, ' ')
		.replace(/^[\s,]+/, '');
	const written = replaceField(text, FIELD, () => ({ [FIELD]: kept }));
	return written.replace(
		new RegExp(`^(?=${FIELD}[ \t]*:)`, 'm'),
		() => `# ${FIELD}: ${rest}${endOf(text)}`,
	);
}

/** As much as fits, up to the end of a piece. */
function beginning(words: string): string {
	const most = words.slice(0, MOST + 1);
	const end = Math.max(most.lastIndexOf(','), most.lastIndexOf('\n'));
	return most.slice(0, end > 0 ? end : MOST).trimEnd();
}

const endOf = (text: string) => (text.includes('\r\n') ? '\r\n' : '\n');
