/** The leaf of a small door: open, ajar or shut. */
export const LEAVES = {
	now: 'M4 30V9q0-3 3-5v28z',
	soon: 'M4 30V10q0-6 7-7.5V33z',
	ask: 'M4 30V10q0-6 7-7.5V33z',
	stop: 'M4 30V10q0-8 8-8t8 8v20zM6.5 14h11v8h-11z',
	over: 'M4 30V10q0-8 8-8t8 8v20z',
};
