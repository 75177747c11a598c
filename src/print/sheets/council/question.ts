import { openingFrom } from '../../../dossier/door.ts';
import { type CouncilView, addresseeLine } from '../../../views/index.ts';
import { capital, codeFor, openLines } from '../card.ts';
import { doorSvg } from '../door.ts';
import { type Setting, paintOf } from '../setting.ts';
import { lettersOf } from './letters.ts';

type Question = CouncilView['questions'][number];

/** What was asked of the town and what became of it, as a page of its own. */
export function printQuestion(setting: Setting, question: Question, index: number) {
	const { t, dossier } = setting;
	const { id, number, title, summary, state = 'geen-antwoord', asks } = question;
	return {
		tells: question.key,
		number,
		title,
		summary,
		kicker: t('council.question', { n: index + 1, place: dossier.site.place }),
		stateWords: t(`state.${state}`),
		door: doorSvg(id, state, paintOf(setting)),
		opening: openingFrom(state),
		addressedTo: addresseeLine(setting, question.addressees, t('recommendation.read')),
		letters: question.evidence.map(({ letter }) => letter).toSorted(),
		events: eventsOf(setting, question),
		silence: silenceOf(setting, question),
		span: question.silence,
		isDone: state === 'klaar',
		asks: asks?.items ?? [],
		asksBy: asks ? t('council.asks.by', { who: asks.by }) : '',
		open: openLines(setting, question),
		...codeFor(setting, question),
	};
}

const eventsOf = (setting: Setting, { id, followUp }: Question) =>
	followUp.map(({ when, who, text, reason, state, stateWords, source }) => ({
		when,
		who: capital(who),
		text: reason ? `${text} ${setting.t('followup.reason', { reason })}` : text,
		state: stateWords,
		door: doorSvg(id, state, paintOf(setting)),
		letters: lettersOf(setting, [source.id]),
	}));

function silenceOf({ t }: Setting, { followUp, silence }: Question): string {
	if (followUp.length === 0) return t('council.never');
	return silence ? t('council.silence', { span: silence }) : '';
}
