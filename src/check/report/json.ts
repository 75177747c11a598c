import type { Checked } from '../checked.ts';

/** For other programs: one object, the same every time. */
export const reportJson = ({ problems, counts }: Checked) =>
	`${JSON.stringify({ problems, counts }, null, '\t')}\n`;
