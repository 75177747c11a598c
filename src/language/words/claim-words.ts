/** Words that claim much: whoever reads a change asks whether the source says so too. */
export const SWEEPING: readonly string[] = ['alle', 'altijd', 'nooit', 'eerst', 'daarna'];

/** Before a sweeping word they take the claim away: niet altijd. */
export const DENIALS: readonly string[] = ['niet', 'geen', 'zelden'];

/** A sentence with one of these says that something was meant, not that it came about. */
export const MEANT: readonly string[] =
	`bedoeld bedoeling doel doelen doelstelling gehoopt gemikt gepland gestreefd gewenst hoop hoopt hoopte
	hoopten hopen mik mikt mikte mikten mogelijk plan plande planden plant raming streefde streefden streefcijfer
	streeft streven verwacht verwachte verwachten verwachting verwachtingen verwachtte verwachtten voorzien
	wens wenst wenste wil wilde wilden willen wou wouden zal zou zouden zullen`.split(/\s+/);

/** Small numbers as they are written out. */
export const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
	'één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien'
		.split(' ')
		.map((word, index) => [word, index + 1]),
);
for (const [
	index,
	word,
] of 'twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd'.split(' ').entries())
	Object.assign(NUMBERS, { [word]: (index + 2) * 10 });
