import { actionsFor, get, isElsewhere, linked, stateOf } from '../../dossier/index.ts';
import { formatDate } from '../../languages/index.ts';
import type { Entry, Recommendation } from '../../model/index.ts';
import { addresseesOf } from '../part/addressees.ts';
import { factsOf } from '../part/facts.ts';
import { followUpOf } from '../part/follow-up.ts';
import type { LineList, Parts } from '../parts.ts';
import { contactRefs } from '../contact/contact.ts';
import { refsTo } from '../ref.ts';
import type { Setting } from '../setting.ts';
import { answerWords, budgetFact } from '../part/request.ts';
import { supportOf } from '../part/support.ts';

/** What somebody should do, whom it is for, and what was done with it. */
export function recommendationParts(setting: Setting, entry: Entry<'recommendations'>): Parts {
	const { dossier, day, lang, t } = setting;
	const { checkedOn } = entry.data;
	const addressees = addresseesOf(setting, entry.data);
	const support = supportOf(setting, entry.data);
	const answer = answerWords(setting, entry);
	return {
		label: t(`form.${entry.data.form}`),
		state: stateOf(entry, day),
		addressees,
		asked: soleOrganisation(setting, entry.data),
		followUp: followUpOf(setting, entry),
		checked: checkedOn ? t('checked', { date: formatDate(checkedOn, lang) }) : t('followup.asfar'),
		support,
		facts: factsOf(setting, {
			addressedTo: addressees.map(({ text, path, isRead }) => ({
				text: isRead ? text + t('recommendation.read') : text,
				...(path && { path }),
			})),
			budget: budgetFact(setting, entry),
			answer: answer ? [{ text: answer }] : [],
		}),
		stepsTitle: t('steps.title'),
		lists: asksOf(setting, entry.data),
		links: [
			{ title: t('related.answers-to'), refs: refsTo(setting, linked(dossier, entry, 'barriers')) },
			{ title: t('related.actions'), refs: refsTo(setting, actionsFor(dossier, entry)) },
			{ title: t('related.contacts'), refs: contactRefs(setting, entry) },
		],
		cards: [
			{
				id: 'anderen',
				title: t('recommendation.elsewhere'),
				entries: actionsFor(dossier, entry).filter((action) => isElsewhere(dossier, action)),
			},
		],
		pointers: [
			...support.flatMap(({ source }) => (source ? [{ source }] : [])),
			...[entry.data.budget, entry.data.answer].flatMap((said) => said?.evidence ?? []),
		],
	};
}

const asksOf = ({ t }: Setting, { asks }: Recommendation): LineList[] =>
	asks
		? [{ id: 'gevraagd', title: t('recommendation.asks', { who: asks.by }), lines: asks.items }]
		: [];

function soleOrganisation({ dossier }: Setting, { addressedTo }: Recommendation): string {
	const ids = new Set(addressedTo.map(({ organisation }) => organisation));
	const [id] = ids;
	return ids.size === 1 && id ? get(dossier, 'organisations', id).data.title : '';
}
