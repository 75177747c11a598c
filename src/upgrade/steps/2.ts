import { fieldIn, flow, renameField, replaceField } from '../fields.ts';
import { type Step, changeEach } from '../step.ts';
import { hoursRule } from './2/hours-rule.ts';

const CONTACT = /^contacts\/[^/]+\/[^/]+\.md$/;

/** Contact points say when they are open in rules, and who made sure. */
export const toOpeningRules: Step = {
	to: 2,
	what: 'Een contactpunt zegt in regels wanneer het open is. De stand zegt of het nog bestaat, en assuredOn wanneer iemand het nabelde.',
	change: (files) => changeEach(files, CONTACT, (text) => withStatus(withRules(text))),
};

/** What is no day with hours stays as it was written. */
function withRules(text: string): string {
	const lines = fieldIn(text, 'hours')?.value;
	if (!Array.isArray(lines) || !lines.some((line) => typeof line === 'string')) return text;
	const rules = lines.map((line) => (typeof line === 'string' ? hoursRule(line) : undefined));
	const hours = rules.flatMap((rule) => rule ?? []);
	const hoursNote = lines.filter((_, at) => !rules[at]);
	return replaceField(text, 'hours', () => ({
		...(hours.length > 0 && {
			hours: hours.map((rule) => ({ ...rule, days: flow(rule.days), times: flow(rule.times) })),
		}),
		...(hoursNote.length > 0 && { hoursNote }),
	}));
}

function withStatus(text: string): string {
	const state = fieldIn(text, 'state')?.value;
	if (state === undefined) return text;
	const status = state === 'verlopen' ? 'gestopt' : 'open';
	// A day beside "still to check" never counted: it stays to be read, and still does not count.
	const day = state === 'na-te-kijken' ? '# checkedOn' : 'assuredOn';
	return renameField(
		replaceField(text, 'state', () => ({ status })),
		'checkedOn',
		day,
	);
}
