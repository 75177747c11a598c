/** Whether a date of any precision (2024, 2024-08, 2024-08-27) lies wholly before a day (ISO). */
export const isPast = (date: string, day: string) => date < day.slice(0, date.length);

/** Whether it lies wholly after that day: what is said of it is an announcement. */
export const isAhead = (date: string, day: string) => date > day.slice(0, date.length);

/** The same day some months earlier; a day that month lacks becomes the next month's first days. */
export function monthsBefore(day: string, months: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCMonth(date.getUTCMonth() - months);
	return date.toISOString().slice(0, 10);
}
