import { agendaOn } from '../dossier/index.ts';
import { getDossier } from './dossier.ts';
import { day } from './site.ts';

/** What the town has in its agenda: something that is to come, only what was, or nothing at all. */
export type Agenda = 'coming' | 'past' | 'empty';

let known: Promise<Agenda> | undefined;

/** Looked up once: every page asks for its menus. */
export const agendaOfTown = (): Promise<Agenda> => (known ??= lookUp());

async function lookUp(): Promise<Agenda> {
	const { coming, past } = agendaOn(await getDossier(), day);
	if (coming.length > 0) return 'coming';
	return past.length > 0 ? 'past' : 'empty';
}
