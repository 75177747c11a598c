/** Makes what belongs to a text once: the same words and drawings stand in many places. */
export function once<Made>(make: (from: string) => Made): (from: string) => Made {
	const made = new Map<string, Made>();
	return (from) => made.getOrInsertComputed(from, make);
}
