/** How telephone numbers of one country are written and read. */
export interface PhoneRules {
	/** What stands before a number from elsewhere. */
	prefix: string;
	/** A whole number, as content has it (E.164), as a pattern. */
	number: string;
	/** Short numbers that only work within the country, as a pattern. */
	short: string;
	/** The groups in which people read a number aloud; it comes without prefix, the groups count the 0 before it. */
	sizes: (national: string) => number[];
}
