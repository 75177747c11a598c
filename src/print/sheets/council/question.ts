import type { State } from '../../../model/index.ts';
import { type CouncilView, addresseeLine } from '../../../views/index.ts';
import { codeFor } from '../card.ts';
import { doorSvg } from '../door.ts';
import { type Setting, paintOf } from '../setting.ts';
import { lettersOf } from './letters.ts';

type Question = CouncilView['questions'][number];

/** Where the opening of a door begins, in its drawing that is 120 wide: there light comes through. */
const OPENINGS = {
	'geen-antwoord': 98,
	bekeken: 84,
	gestart: 62,
	klaar: 36,
	'niet-uitgevoerd': 98,
} as const satisfies Record<State, number>;

/** What was asked of the town and what became of it, as a page of its own. */
export function printQuestion(setting: Setting, question: Question, index: number) {
	const { t, dossier } = setting;
	const { id, number, title, summary, state = 'geen-antwoord', asks } = question;
	return {
		number,
		title,
		summary,
		kicker: t('council.question', { n: index + 1, place: dossier.site.place }),
		stateWords: t(`state.${state}`),
		door: doorSvg(id, state, paintOf(setting)),
		opening: OPENINGS[state],
		addressedTo: addresseeLine(setting, question.addressees, t('recommendation.read')),
		letters: lettersOf(
			setting,
			question.evidence.map((evidence) => evidence.id),
		),
		events: eventsOf(setting, question),
		silence: silenceOf(setting, question),
		span: question.silence,
		isDone: state === 'klaar',
		asks: asks?.items ?? [],
		asksBy: asks ? t('council.asks.by', { who: asks.by }) : '',
		open: [...question.gaps, ...question.doubts.map((doubt) => `${t('gaps.doubt')} ${doubt}`)],
		...codeFor(setting, question),
	};
}

const eventsOf = (setting: Setting, { id, followUp }: Question) =>
	followUp.map(({ when, who, text, reason, state, stateWords, source }) => ({
		when,
		who: who.charAt(0).toUpperCase() + who.slice(1),
		text: reason ? `${text} ${setting.t('followup.reason', { reason })}` : text,
		state: stateWords,
		door: doorSvg(id, state, paintOf(setting)),
		letters: lettersOf(setting, [source.id]),
	}));

function silenceOf({ t }: Setting, { followUp, silence }: Question): string {
	if (followUp.length === 0) return t('council.never');
	return silence ? t('council.silence', { span: silence }) : '';
}
