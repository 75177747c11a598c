import { PHONE_PATTERN } from '../../countries/index.ts';
import {
	BASE_PATTERN,
	HOURS_PATTERN,
	ID_PATTERN,
	PATH_PATTERN,
	SPAN_PATTERN,
} from '../../model/index.ts';

/** The rule behind each pattern in the model. A test walks the model and finds every pattern here. */
const RULE_OF_PATTERN: Record<string, string> = {
	[String(ID_PATTERN)]: 'name-is-plain',
	'/^[^\\n\\r]*$/': 'text-is-one-line',
	'/^[a-z]{2,3}$/': 'language-is-code',
	[String(PHONE_PATTERN)]: 'phone-is-international',
	'/^\\d{4}(-\\d{2}(-\\d{2})?)?$/': 'date-is-written-well',
	[String(HOURS_PATTERN)]: 'time-is-written-well',
	[String(SPAN_PATTERN)]: 'times-are-written-well',
	[String(BASE_PATTERN)]: 'folder-has-slashes',
	[String(PATH_PATTERN)]: 'path-is-plain',
	'/^[\\w.-]+$/': 'file-name-is-plain',
	'/^#[\\da-f]{6}$/i': 'colour-is-written-well',
	'/^[0-9a-f]{12}$/': 'fingerprint-is-whole',
	'/^[a-p]{6}$/': 'fingerprint-is-made',
};

const RULE_OF_FORMAT: Record<string, string> = {
	url: 'address-is-whole',
	email: 'mail-is-whole',
	date: 'day-is-written-well',
};

/** The rule for a text that does not have the right form. */
export const ruleOfFormat = (format: string, pattern?: string): string =>
	(format === 'regex' ? RULE_OF_PATTERN[pattern ?? ''] : RULE_OF_FORMAT[format]) ??
	'text-is-written-well';
