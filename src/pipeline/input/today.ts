/** Of the version when it is given, so that a check of an old version finds the same as then; else the clock's. */
export function today(): string {
	const epoch = process.env['SOURCE_DATE_EPOCH'];
	const moment = epoch && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
	return moment.toISOString().slice(0, 10);
}
