import { get, isAnswered, isPast } from '../../dossier/index.ts';
import { formatDate, formatEuros } from '../../languages/index.ts';
import type { Entry, Recommendation } from '../../model/index.ts';
import { type FactItem, linksTo } from './facts.ts';
import type { Setting } from '../setting.ts';

/** What it costs or may cost: the least and the most in euro, whose it is, and all of it in words. */
export interface BudgetView {
	from: number;
	to: number;
	whose: string;
	words: string;
}

export function budgetOf(
	{ dossier, lang, t }: Setting,
	{ budget }: Recommendation,
): BudgetView | undefined {
	if (!budget) return undefined;
	const { amount, upTo = amount, about, organisation } = budget;
	const whose = budget.whose ?? (organisation ? titleOf(dossier, organisation) : '');
	const [from, to] = [formatEuros(amount, lang), formatEuros(upTo, lang)];
	const euros = amount === upTo ? from : t('budget.between', { from, to });
	const words = about ? t('budget.about', { amount: euros }) : euros;
	return {
		from: amount,
		to: upTo,
		whose,
		words: whose ? t('budget.of', { amount: words, who: whose }) : words,
	};
}

const titleOf = (dossier: Setting['dossier'], organisation: string) =>
	get(dossier, 'organisations', organisation).data.title;

export function budgetFact(setting: Setting, entry: Entry<'recommendations'>): FactItem[] {
	const found = budgetOf(setting, entry.data);
	if (!found) return [];
	const { what, organisation } = entry.data.budget ?? {};
	const [link] = linksTo(setting, 'organisations', [organisation]);
	return [
		{ text: found.words, ...(link?.path && { path: link.path }) },
		...(what ? [{ text: what, lang: entry.lang }] : []),
	];
}

/** By when an answer was promised or asked for; once that is past without one, it says so. Empty where nobody said. */
export function answerWords({ day, lang, t }: Setting, entry: Entry<'recommendations'>): string {
	const { answer } = entry.data;
	if (!answer) return '';
	const words = t(`answer.${answer.basis}`, { date: formatDate(answer.date, lang) });
	const isOverdue = isPast(answer.date, day) && !isAnswered(entry, day);
	return isOverdue ? t('answer.overdue', { answer: words }) : words;
}
