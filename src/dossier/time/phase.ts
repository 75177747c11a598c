import type { Entry } from '../../model/index.ts';
import { isAhead, isPast, monthsBefore } from './dates.ts';
import { type Dossier, get } from '../dossier.ts';
import { isComing } from './moments.ts';
import { isCancelled, isOver } from './standing.ts';

/** What something that runs is for a reader: to use, to wait for, to ask about, called off, or an idea. */
export type Phase = 'now' | 'soon' | 'ask' | 'stop' | 'over' | 'done';

/** A source older than this says how it was, not how it is. */
const MONTHS = 12;

const PHASES = {
	loopt: 'now',
	gepland: 'soon',
	'in-opbouw': 'soon',
	onbekend: 'ask',
	uitgevoerd: 'done',
} as const satisfies Record<Entry<'actions'>['data']['state'], Phase>;

/** In which phase an action is on a day (ISO): what an old source called running is uncertain today. */
export function phaseOf({ data }: Entry<'actions'>, day: string): Phase {
	if (isCancelled(data, day)) return 'stop';
	if (isOver({ data }, day)) return 'over';
	const phase = PHASES[data.state];
	const isKnown =
		data.validUntil !== undefined ||
		isRecent(data.asOf, day) ||
		data.happenings.some((happening) => isComing(happening, day));
	return phase === 'now' && !isKnown ? 'ask' : phase;
}

/** Whether it is known to be still ahead: its first day, or one of its moments. */
export const isStillAhead = ({ data }: Entry<'actions'>, day: string): boolean =>
	(data.period?.from !== undefined && isAhead(data.period.from, day)) ||
	data.happenings.some((happening) => isComing(happening, day));

/** The same for a project: it ends with its period, or with the project that it is part of. */
export function projectPhase(dossier: Dossier, { data }: Entry<'projects'>, day: string): Phase {
	const { partOf, period, asOf } = data;
	if (period?.to && isPast(period.to, day)) return 'over';
	const whole = partOf && projectPhase(dossier, get(dossier, 'projects', partOf), day);
	if (whole === 'over') return 'over';
	if (period?.from && isAhead(period.from, day)) return 'soon';
	return isRecent(asOf, day) ? 'now' : 'ask';
}

const isRecent = (date: string, day: string) => !isPast(date, monthsBefore(day, MONTHS));
