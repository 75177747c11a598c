import { isPersonalMail } from './mail.ts';
import { accountNumber, isCitizenNumber, isRegisterNumber } from './numbers.ts';

/** What may be found, as editors call it. */
export type PersonalSort =
	'mailadres' | 'gsm-nummer' | 'rijksregisternummer' | 'burgerservicenummer' | 'rekeningnummer';

export interface PersonalSpot {
	sort: PersonalSort;
	/** In the text, from 0. */
	offset: number;
}

/** The ways in which people write @ to hide it from machines. */
const AT = String.raw`(?:@|&#64;|&#x40;|&commat;|%40|\s?[[(]\s?(?:at|apenstaartje?)\s?[\])]\s?)`;
const DOT = String.raw`(?:\.|\s?[[(]\s?(?:dot|punt)\s?[\])]\s?)`;
/** No longer than an address can be: without an end to look for, a file full of letters takes seconds. */
const MAIL = new RegExp(
	String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}?${AT}[\p{L}\p{N}-]{1,63}(?:${DOT}[\p{L}\p{N}-]{1,63})+`,
	'giu',
);
/** Belgian numbers that begin with 045 to 049, and the mobile numbers of our neighbours. */
const MOBILE =
	/(?<![\d+])(?:(?:\+32|0032|0)[\s./()-]*(?:\(?0\)?)?[\s./()-]*4[5-9]\d(?:[\s./-]*\d){6}|(?:\+|00)31[\s./()-]*(?:\(?0\)?)?[\s./-]*6(?:[\s./-]*\d){8}|(?:\+|00)33[\s./()-]*(?:\(?0\)?)?[\s./-]*[67](?:[\s./-]*\d){8})(?!\d)/g;
const REGISTER = /(?<!\d)\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]{0,3}\d{3}[ .-]?\d{2}(?!\d)/g;
/** One number of nine digits in eleven would pass, and many a telephone number has nine: its name must stand there. */
const CITIZEN = /(?:bsn|burgerservicenummer)\D{0,15}\d(?:[ .-]?\d){7,8}(?!\d)/gi;
const ACCOUNT = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}[ .-]?[A-Z0-9]/giu;

/** Without a digit, a sign of an address or a rare character there is nothing to find: most texts stop here. */
const SUSPECT = /[@&%[(\d]|[^\s\u0020-\u007e\u00ad\u00c0-\u024f‘’“”–—…]/;

/** Everything in a text that looks like the private data of one person. */
export function findPersonalData(text: string): PersonalSpot[] {
	if (!SUSPECT.test(text)) return [];
	const { plain, at } = withoutMarkup(text);
	const spots: PersonalSpot[] = [];
	const add = (
		sort: PersonalSort,
		pattern: RegExp,
		isRight: (found: string, index: number) => boolean,
	) => {
		for (const { 0: found, index } of plain.matchAll(pattern))
			if (isRight(found, index)) spots.push({ sort, offset: at(index) });
	};
	add('mailadres', MAIL, (found) => isPersonalMail(asAddress(found)));
	// A long number in a web address is the number of a page.
	if (/^https?:/.test(text)) return spots;
	add('gsm-nummer', MOBILE, () => true);
	add('rijksregisternummer', REGISTER, isRegisterNumber);
	add('burgerservicenummer', CITIZEN, isCitizenNumber);
	add(
		'rekeningnummer',
		ACCOUNT,
		(_, index) => accountNumber(plain.slice(index, index + 60)) !== undefined,
	);
	return spots.sort((a, b) => a.offset - b.offset);
}

const asAddress = (found: string) =>
	found
		.replace(new RegExp(AT, 'i'), '@')
		.replaceAll(new RegExp(DOT, 'gi'), '.')
		.replaceAll(/\s/g, '');

/** Stars, backslashes and unusual digits hide a number from a machine, not from a reader. */
function withoutMarkup(text: string): { plain: string; at: (index: number) => number } {
	let plain = '';
	const places: number[] = [];
	for (let index = 0; index < text.length; index++) {
		const sign = text[index] ?? '';
		if (sign === '*' || sign === '\\' || sign === '`' || sign === '\u00ad') continue;
		plain += ordinary(sign);
		places.push(index);
	}
	return { plain, at: (index) => places[index] ?? 0 };
}

function ordinary(sign: string): string {
	if (sign < '\u00a0') return sign;
	if (/[\u2010-\u2015\u2212]/.test(sign)) return '-';
	const code = sign.charCodeAt(0);
	if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
	if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
	const normal = sign.normalize('NFKC');
	return normal.length === 1 ? normal : sign;
}
