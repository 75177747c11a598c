import type { Contact } from '../model/index.ts';
import type { Setting } from './setting.ts';

/** One thing to know before going to a contact point. */
export interface Practical {
	name: string;
	label: string;
	/** In the reader's language. */
	text: string;
	/** In the words of the sources: nobody translates these. */
	dutch: string;
	/** Both in one line, for paper. */
	line: string;
}

/** In the order in which somebody prepares: may I, must I, what does it take, how do I get there. */
export function practicalOf({ t }: Setting, data: Contact): Practical[] {
	const { appointment, cost, forWhom, bring, interpreter, reach, confidence } = data;
	const rows: Record<string, [string, string?]> = {
		forWhom: ['', forWhom],
		appointment: [
			appointment ? t(`contact.appointment.${appointment.need}`) : '',
			appointment?.how,
		],
		cost: ['', cost],
		bring: ['', bring.join('; ')],
		interpreter: ['', interpreter],
		stop: ['', reach?.stop],
		stepFree: ['', reach?.stepFree],
		ring: ['', reach?.ring],
		confidence: [confidence === 'laag' ? t('contact.confidence.laag') : ''],
	};
	return Object.entries(rows)
		.map(([name, [text, dutch = '']]) => ({
			name,
			label: t(`contact.${name}`),
			text,
			dutch,
			line: [text, dutch].filter(Boolean).join('. '),
		}))
		.filter(({ line }) => line);
}
