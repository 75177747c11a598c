/** Lets so much work go on at once, in the order it was asked; work of more than one slot waits for all it needs. */
export function openSlots(most: number) {
	let taken = 0;
	const waiting: { size: number; begin: () => void }[] = [];
	const next = () => {
		for (let first = waiting[0]; first && taken + first.size <= most; first = waiting[0]) {
			taken += first.size;
			waiting.shift();
			first.begin();
		}
	};
	return async <Result>(size: number, work: () => Promise<Result>): Promise<Result> => {
		await new Promise<void>((begin) => {
			waiting.push({ size, begin });
			next();
		});
		try {
			return await work();
		} finally {
			taken -= size;
			next();
		}
	};
}
