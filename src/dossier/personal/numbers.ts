/** How long an account number is, per country from which people here have accounts. */
const IBAN_LENGTH: Record<string, number> = {
	BE: 16,
	NL: 18,
	FR: 27,
	DE: 22,
	LU: 20,
	GB: 22,
	IE: 22,
	ES: 24,
	IT: 27,
	PT: 25,
	PL: 28,
	RO: 24,
	BG: 22,
	TR: 26,
	MA: 28,
	LT: 20,
	AT: 20,
	CH: 21,
	GR: 27,
	SE: 24,
	DK: 18,
};

/** Whether a national register number is valid: a date of birth, and the remainder of a division by 97. */
export function isRegisterNumber(text: string): boolean {
	const digits = text.replaceAll(/\D/g, '');
	if (digits.length !== 11) return false;
	// Who has no Belgian residence yet gets a month that is 20 or 40 too high.
	const month = Number(digits.slice(2, 4)) % 20;
	const day = Number(digits.slice(4, 6));
	if (month > 12 || day > 31) return false;
	const number = Number(digits.slice(0, 9));
	const check = Number(digits.slice(9));
	// Born in 2000 or later: a 2 goes before the number.
	return [number, 2_000_000_000 + number].some((one) => 97 - (one % 97) === check);
}

/** Whether a Dutch citizen service number is valid: its digits, each times its place, are together a multiple of 11. */
export function isCitizenNumber(text: string): boolean {
	const digits = text.replaceAll(/\D/g, '').padStart(9, '0');
	const sum = [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce(
		(total, weight, at) => total + weight * Number(digits[at]),
		0,
	);
	return Number(digits) > 0 && sum % 11 === 0;
}

/** The account number with which a text begins, if its check digits are right. */
export function accountNumber(text: string): string | undefined {
	const length = IBAN_LENGTH[text.slice(0, 2).toUpperCase()] ?? 0;
	const [found = ''] =
		new RegExp(`^(?:[A-Z0-9][ .-]?){${length || 99}}(?![A-Z0-9])`, 'i').exec(text) ?? [];
	const plain = found.replaceAll(/[ .-]/g, '').toUpperCase();
	if (plain === '') return undefined;
	const turned = plain.slice(4) + plain.slice(0, 4);
	const digits = turned.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
	return BigInt(digits) % 97n === 1n ? found : undefined;
}
