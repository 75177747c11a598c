/** The days on which offices in a country are shut. */
export interface Holidays {
	/** Every year, as month and day. */
	dates: string[];
	/** The same, but a day earlier where it would be a Sunday. */
	dayBeforeOnSunday?: string[];
	/** In days after Easter Sunday. */
	afterEaster: number[];
}
