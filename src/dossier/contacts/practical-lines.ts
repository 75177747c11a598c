import type { Contact } from '../../model/index.ts';

/** A line that somebody must know before going to a contact point, and the field it stands in. */
export interface PracticalLine {
	name: string;
	text: string;
}

/** In the order in which a translation has them: that of the fields. */
export function practicalLines(contact: Partial<Contact>): PracticalLine[] {
	const { forWhom, appointment, cost, bring = [], interpreter, reach, alert } = contact;
	const lines: [name: string, text: string | undefined][] = [
		['forWhom', forWhom],
		['appointment', appointment?.how],
		['cost', cost],
		...bring.map((thing): [string, string] => ['bring', thing]),
		['interpreter', interpreter],
		['stop', reach?.stop],
		['stepFree', reach?.stepFree],
		['ring', reach?.ring],
		['alert', alert],
		...(contact.hoursNote ?? []).map((note): [string, string] => ['hoursNote', note]),
	];
	return lines.flatMap(([name, text]) => (text ? [{ name, text }] : []));
}
