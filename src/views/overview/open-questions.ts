import { all, isOpen, keyOf } from '../../dossier/index.ts';
import { type Entry, isInChain, kindNames, kinds } from '../../model/index.ts';
import type { OpenView } from '../document/open.ts';
import { type Ref, refTo, refsTo } from '../ref.ts';
import type { Setting } from '../setting.ts';

/** Open questions about one theme, or about one kind of entry that has none. */
export interface OpenGroup {
	id: string;
	title: string;
	icon: string;
	/** How many questions. */
	count: number;
	open: OpenView[];
}

interface OpenQuestions {
	/** Barriers that nothing answers. */
	barriers: Ref[];
	/** About what readers come for and most other pages lead to: whoever knows an answer helps most of them. */
	first: OpenView[];
	groups: OpenGroup[];
}

/** What a glance takes in. */
const FIRST = 10;

/** Everything the sources leave out or leave in doubt: shown, never filled in. */
export function openQuestionsView(setting: Setting): OpenQuestions {
	const { dossier } = setting;
	const questions = kindNames
		.flatMap((kind): Entry[] => all(dossier, kind))
		.map((entry) => ({ entry, view: openIn(setting, entry) }))
		.filter(({ view }) => countOf(view) > 0);
	const byWeight = questions
		.filter(({ entry }) => isInChain(entry.kind))
		.map(({ entry, view }) => ({ view, weight: leadingTo(setting, entry) }))
		.toSorted((a, b) => b.weight - a.weight);
	return {
		barriers: refsTo(
			setting,
			all(dossier, 'barriers').filter((barrier) => isOpen(dossier, barrier)),
		),
		first: byWeight.slice(0, FIRST).map(({ view }) => view),
		groups: headings(setting).flatMap(({ holds, ...heading }) => {
			const open = questions.filter(({ entry }) => holds(entry)).map(({ view }) => view);
			const count = open.reduce((sum, view) => sum + countOf(view), 0);
			return count > 0 ? [{ ...heading, count, open }] : [];
		}),
	};
}

function openIn(setting: Setting, entry: Entry): OpenView {
	const { gaps = [], doubts = [] } = entry.data as { gaps?: string[]; doubts?: string[] };
	return { ...refTo(setting, entry), gaps, doubts };
}

const countOf = ({ gaps, doubts }: OpenView) => gaps.length + doubts.length;

/** How many entries lead to this one, or it to them. */
const leadingTo = ({ dossier }: Setting, entry: Entry) =>
	[...(dossier.links.get(keyOf(entry))?.values() ?? [])].reduce((sum, ids) => sum + ids.size, 0);

/** Every theme, by the first of an entry; then the kinds that have none. */
function headings({ dossier, t }: Setting) {
	const themeOf = ({ data }: Entry) => ('themes' in data ? data.themes[0] : undefined);
	return [
		...dossier.taxonomy.themes.map(({ id, title, icon }) => ({
			...{ id, title, icon },
			holds: (entry: Entry) => themeOf(entry) === id,
		})),
		...kindNames.map((kind) => ({
			...{ id: kind, title: t(`nav.${kind}`), icon: kinds[kind].icon },
			holds: (entry: Entry) => entry.kind === kind && !themeOf(entry),
		})),
	];
}
