import {
	type Dossier,
	type TranslationStanding,
	type TranslationState,
	languagesOf,
	translationStandings,
} from '../../dossier/index.ts';
import { entryPath } from '../../routes/index.ts';
import { type Entry, hasPages, kinds, type Site } from '../../model/index.ts';

const STATES = ['translated', 'older', 'missing'] as const satisfies TranslationState[];

/** What exists, what is older and what is missing: numbers per language, and entries by kind. */
export function translationOverview(dossier: Dossier) {
	const found = translationStandings(dossier);
	const perKind = Map.groupBy(found, ({ entry }) => entry.kind);
	return {
		languages: languagesOf(dossier).map((lang) => sumsOf(found, lang)),
		kinds: [...perKind].map(([kind, all]) => {
			const rows = rowsOf(dossier, all);
			return {
				kind,
				name: kinds[kind].label[1],
				rows: rows.filter(({ states }) => states.some(({ state }) => state !== 'missing')),
				untouched: rows
					.filter(({ states }) => states.every(({ state }) => state === 'missing'))
					.map(({ entry }) => entry),
			};
		}),
		example: exampleOf(found),
	};
}

function sumsOf(found: readonly TranslationStanding[], lang: string) {
	const own = found.filter((each) => each.lang === lang);
	const number = (state: TranslationState) => own.filter((each) => each.state === state).length;
	return {
		lang,
		translated: number('translated'),
		older: number('older'),
		missing: number('missing'),
		reviewed: own.filter(({ isReviewed }) => isReviewed).length,
	};
}

/** One row per entry; its languages by how they stand. */
const rowsOf = ({ site }: Dossier, found: readonly TranslationStanding[]) =>
	[...Map.groupBy(found, ({ entry }) => entry)].map(([entry, own]) => ({
		entry,
		states: STATES.map((state) => ({
			state,
			languages: own
				.filter((each) => each.state === state)
				.map(({ lang }): [string, string | undefined] => [
					lang,
					pathOf(site, { ...entry, lang }, state),
				]),
		})).filter(({ languages }) => languages.length > 0),
	}));

const pathOf = (site: Site, entry: Entry, state: TranslationState) =>
	state === 'missing' || !hasPages(entry.kind) ? undefined : entryPath(site, entry);

/** The command for the first translation that is missing. */
function exampleOf(found: readonly TranslationStanding[]): string {
	const first = found.find(({ state }) => state === 'missing') ?? found[0];
	if (!first) return '';
	const { entry, lang } = first;
	return `npm run translate -- ${lang} ${kinds[entry.kind].segment}/${entry.id}`;
}
