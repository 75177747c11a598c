import type { Setting } from '../setting.ts';
import type { CouncilSummary } from './summary.ts';

/** One A4 for the meeting itself: the same questions, and the figures that say most. */
export function councilSheet(setting: Setting, summary: CouncilSummary) {
	const facts = factsOf(setting, summary);
	const shown = new Set([
		...summary.questions.flatMap(({ events }) => events.at(-1)?.letters ?? []),
		...facts.flatMap(({ letters }) => letters),
	]);
	return {
		...summary,
		title: setting.t('council.sheet'),
		facts,
		cited: summary.sources.filter(({ letter }) => shown.has(letter)),
	};
}

interface Fact {
	value: string;
	words: string;
	letters: string[];
}

function factsOf({ t }: Setting, { talks, questions, ideas }: CouncilSummary): Fact[] {
	const [figure] = talks?.figures ?? [];
	const silence = questions.find(({ span }) => span !== '');
	const n = ideas.flatMap((theme) => theme.ideas).length;
	return [
		...(figure ? [{ ...figure, words: `${figure.unit}. ${figure.counts}` }] : []),
		...(silence ? [{ value: silence.span, words: t('council.fact.silence'), letters: [] }] : []),
		...(n > 0 ? [{ value: String(n), words: t('council.fact.ideas', { n }), letters: [] }] : []),
	];
}
