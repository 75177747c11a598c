import { kinds, kindNames } from '../../model/index.ts';
import type { Outcome } from '../checked.ts';
import { amount } from './amount.ts';

/** One line: how many problems in how much content. */
export function summaryLine({ counts }: Outcome): string {
	const parts = kindNames
		.filter((kind) => counts.entries[kind] > 0)
		.map((kind) => amount(counts.entries[kind], kinds[kind].label));
	if (counts.translations > 0)
		parts.push(amount(counts.translations, ['vertaling', 'vertalingen']));
	return `${verdict(counts)} Gelezen: ${parts.join(', ') || 'niets'}.`;
}

/** One line: no mistakes, but work to do. Empty when there is none. */
export function openLine({ counts: { open } }: Outcome): string {
	const contacts = ['contactpunt', 'contactpunten'] as const;
	const translations = ['vertaling', 'vertalingen'] as const;
	const parts = [
		open.gaps > 0 && `${amount(open.gaps, ['ding', 'dingen'])} nog in te vullen`,
		open.unansweredBarriers > 0 &&
			`${amount(open.unansweredBarriers, ['drempel', 'drempels'])} zonder aanbeveling`,
		open.contactsToCheck > 0 && `${amount(open.contactsToCheck, contacts)} na te kijken`,
		open.staleContacts > 0 && `${amount(open.staleContacts, contacts)} te lang niet nagekeken`,
		open.notices > 0 && `${amount(open.notices, ['ding', 'dingen'])} naast de bron te leggen`,
		open.missingTranslations > 0 &&
			`${amount(open.missingTranslations, ['keer', 'keer'])} geen vertaling`,
		open.staleTranslations > 0 &&
			`${amount(open.staleTranslations, translations)} niet meer actueel`,
	].filter((part) => part !== false);
	return parts.length > 0 ? `Nog open, geen fout: ${parts.join(', ')}.` : '';
}

function verdict({ errors, warnings }: Outcome['counts']): string {
	const also =
		warnings > 0
			? ` Let op bij ${amount(warnings, ['ding', 'dingen'])}, dat mag blijven staan.`
			: '';
	return `${errors === 0 ? 'Alles klopt.' : `${amount(errors, ['fout', 'fouten'])}.`}${also}`;
}
