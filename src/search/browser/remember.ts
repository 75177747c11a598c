/** Works out each answer once: the same words come back in every question. */
export function remembered<T>(work: (word: string) => T): (word: string) => T {
	const known = new Map<string, T>();
	return (word) => {
		if (!known.has(word)) known.set(word, work(word));
		return known.get(word) as T;
	};
}
