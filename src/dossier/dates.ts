/** Whether a date of any precision (2024, 2024-08, 2024-08-27) lies wholly before a day (ISO). */
export const isPast = (date: string, day: string) => date < day.slice(0, date.length);

/** Whether it lies wholly after that day: what is said of it is an announcement. */
export const isAhead = (date: string, day: string) => date > day.slice(0, date.length);
