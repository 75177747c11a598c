import { setField } from '../../upgrade/fields.ts';

/** The text of a contact point of which somebody made sure on a day, and who that was if it is said. */
export function assured(text: string, day: string, by = ''): string {
	const dated = setField(text, 'assuredOn', day);
	return by.trim() ? setField(dated, 'assuredBy', by.trim()) : dated;
}
