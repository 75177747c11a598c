import {
	type Phase,
	all,
	isAskedOfTown,
	isLongUnchecked,
	isOver,
	isStillAhead,
	phaseOf,
	projectPhase,
} from '../../dossier/index.ts';
import type { Entry, KindName } from '../../model/index.ts';
import { listPath } from '../../routes/index.ts';
import { type Card, cardsOf } from '../card.ts';
import type { Setting } from '../setting.ts';
import type { ListPage } from './list-page.ts';

/** A part of a list, in the order in which a reader needs it. */
export interface ListSection {
	/** Anchor, and the name of its words: `list.section.now`. */
	id: string;
	title: string;
	/** How many, where the title does not say so. */
	count: number;
	/** What to expect where it is empty. */
	none: string;
	/** What stands above the groups: the guide. */
	lead: Card[];
	/** By theme where there are many, else one without a title. */
	groups: ListGroup[];
	/** Ideas, and what is over: there for who looks for it, and not in the way of what a reader came for. */
	isFolded: boolean;
}

export interface ListGroup {
	id: string;
	title: string;
	icon: string;
	/** How many; not all have a card in a list that is very long. */
	n: number;
	cards: Card[];
	/** The list with all of them, where they are not all here. */
	path?: string;
}

/** More than this is no longer seen at once: then it stands by theme. */
const AT_ONCE = 8;

/** A list of more than this takes an old phone too long: of every theme it shows the first, and the way to the others. */
const MOST = 500;
const FIRST = 25;

/** The parts of a list; those without entries are left out, but for the one that a reader came for. */
export function sectionsOf(setting: Setting, page: ListPage): ListSection[] {
	const parts = Map.groupBy(page.entries, (entry) => partOf(setting, entry));
	const wanted = page.entries.length > 0 && !page.chosen ? WANTED[page.kind] : undefined;
	return PARTS.filter((part) => parts.has(part) || part === wanted).map((part) =>
		sectionOf(setting, page, part, parts.get(part) ?? []),
	);
}

/** In the order of the page. */
const PARTS = [
	'now',
	'soon',
	'ask',
	'ideas',
	'people',
	'services',
	'town',
	'others',
	'here',
	'all',
	'wider',
	'unchecked',
	'over',
] as const;
type Part = (typeof PARTS)[number];

const FOLDED: ReadonlySet<Part> = new Set<Part>([
	'ideas',
	'others',
	'services',
	'wider',
	'unchecked',
	'over',
]);

/** What a list promises first, also when there is none of it. */
const WANTED: Partial<Record<Entry['kind'], Part>> = { actions: 'now', recommendations: 'town' };

const BY_PHASE: Record<Phase, Part> = {
	now: 'now',
	soon: 'ask',
	ask: 'ask',
	stop: 'over',
	over: 'ideas',
	done: 'ideas',
};

function partOf({ dossier, day }: Setting, entry: Entry): Part {
	switch (entry.kind) {
		case 'actions':
			return phaseOf(entry, day) === 'soon' && isStillAhead(entry, day)
				? 'soon'
				: BY_PHASE[phaseOf(entry, day)];
		case 'barriers':
			return entry.data.whose === 'mensen' ? 'people' : 'services';
		case 'recommendations':
			return isAskedOfTown(dossier, entry) ? 'town' : 'others';
		case 'contacts':
			if (isOver(entry, day)) return 'over';
			if (isLongUnchecked(entry, day, dossier.site.contactMaxAge)) return 'unchecked';
			if (entry.data.places.length === 0) return 'all';
			return entry.data.places.includes(dossier.site.place) ? 'here' : 'wider';
		case 'projects':
			return projectPhase(dossier, entry, day) === 'over' ? 'over' : 'all';
		default:
			return 'all';
	}
}

function sectionOf(
	setting: Setting,
	{ kind, chosen }: ListPage,
	part: Part,
	entries: readonly Entry[],
): ListSection {
	const { dossier, t } = setting;
	const { place } = dossier.site;
	const guides = all(dossier, 'publications').filter(({ data }) => data.form === 'gids');
	return {
		id: part,
		title:
			part === 'all'
				? t(`list.count.${kind}`, { n: entries.length })
				: t(`list.section.${part}`, { place }),
		count: part === 'all' ? 0 : entries.length,
		none: entries.length === 0 ? t(`list.none.${part}`, { place }) : '',
		lead: part === 'ideas' && !chosen ? cardsOf(setting, guides) : [],
		groups: groupsOf(setting, kind, entries),
		isFolded: FOLDED.has(part),
	};
}

function groupsOf(setting: Setting, kind: KindName, entries: readonly Entry[]): ListGroup[] {
	const cards = (some: readonly Entry[]) => cardsOf(setting, some).toSorted(byPhone);
	const { themes } = setting.dossier.taxonomy;
	if (entries.length <= AT_ONCE || !entries.every((entry) => 'themes' in entry.data))
		return entries.length > 0
			? [{ id: '', title: '', icon: '', n: entries.length, cards: cards(entries) }]
			: [];
	const byTheme = Map.groupBy(entries, ({ data }) => ('themes' in data ? data.themes[0] : ''));
	const isCut = entries.length > MOST && byTheme.size > 1;
	return themes.flatMap(({ id, title, icon }) => {
		const own = byTheme.get(id);
		if (!own) return [];
		const group = { id, title, icon, n: own.length };
		return isCut && own.length > FIRST
			? { ...group, cards: cards(own).slice(0, FIRST), path: `${listPath(kind)}thema/${id}/` }
			: { ...group, cards: cards(own) };
	});
}

/** Whom a reader can call stands first; nothing else has a number. */
const byPhone = (a: Card, b: Card) => Number(!a.phone) - Number(!b.phone);
