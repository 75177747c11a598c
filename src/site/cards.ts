import { type Dossier, all, get, isOpen, stateOf } from '../dossier/index.ts';
import { type Translate, formatList } from '../i18n/index.ts';
import type { Entry, State } from '../model/index.ts';
import { standing } from './standing.ts';

/** An entry as it stands in a list. */
export interface Card {
	entry: Entry;
	state?: State;
	note?: string;
}

export function cardOf(dossier: Dossier, entry: Entry, t: Translate): Card {
	switch (entry.kind) {
		case 'recommendations': {
			const state = stateOf(entry as Entry<'recommendations'>);
			return { entry, state, note: t(`state.${state}`) };
		}
		case 'barriers': {
			const barrier = entry as Entry<'barriers'>;
			return { entry, note: isOpen(dossier, barrier) ? t('barrier.open') : '' };
		}
		case 'actions':
			return { entry, note: actionNote((entry as Entry<'actions'>).data, t) };
		case 'contacts': {
			const { organisation } = (entry as Entry<'contacts'>).data;
			return { entry, note: get(dossier, 'organisations', organisation).data.title };
		}
		default:
			return { entry };
	}
}

export const cardsOf = (dossier: Dossier, entries: readonly Entry[], t: Translate): Card[] =>
	entries.map((entry) => cardOf(dossier, entry, t));

/** Place, and how it stood. */
function actionNote(data: Entry<'actions'>['data'], t: Translate): string {
	return [formatList(data.places, 'nl'), standing(data, t)].filter(Boolean).join('. ');
}

/** Theme of an entry → title and the list of that theme among its kind. */
export function themesOf({ taxonomy }: Dossier, entry: Entry, segment: string): [string, string][] {
	const { themes = [] } = entry.data as { themes?: string[] };
	return themes.map((id) => [
		taxonomy.themes.find((theme) => theme.id === id)?.title ?? id,
		`/${segment}/thema/${id}/`,
	]);
}

export const audiencesOf = ({ taxonomy }: Dossier, ids: readonly string[]): string[] =>
	ids.map((id) => taxonomy.audiences.find((audience) => audience.id === id)?.title ?? id);

export const total = (dossier: Dossier, kind: Entry['kind']) => all(dossier, kind).length;
