import { get, isCancelled, isOver } from '../../dossier/index.ts';
import type { Action, Entry } from '../../model/index.ts';
import type { Node } from './context.ts';
import { events } from './events.ts';
import { isGovernment } from './organisations.ts';
import {
	type Setting,
	audience,
	observations,
	placesOf,
	referAll,
	related,
	reverse,
} from './shared.ts';

/** An action that is over is something done; any other is something offered. */
export function actionNode(setting: Setting, entry: Entry<'actions'>): Node {
	const { data } = entry;
	const isOff = isCancelled(data, setting.day);
	const isDone = isOff || data.state === 'uitgevoerd' || isOver(entry, setting.day);
	const shape = isDone ? doneNode(setting, data, isOff) : offerNode(setting, data);
	return {
		...shape,
		description: data.summary,
		subjectOf: events(setting, entry),
		'dct:relation': [
			...related(setting, entry, 'barriers'),
			...related(setting, entry, 'recommendations'),
		],
		'@reverse': reverse(observations(setting, data.results)),
	};
}

function offerNode(setting: Setting, data: Action): Node {
	const byGovernment = data.organisers.some((id) =>
		isGovernment(setting.dossier, get(setting.dossier, 'organisations', id)),
	);
	return {
		'@type': byGovernment ? ['GovernmentService', 'cpsv:PublicService'] : 'Service',
		provider: referAll(setting.siteUrl, 'organisations', data.organisers),
		areaServed: placesOf(data.places),
		audience: audience(setting, data.audiences),
		availableChannel: data.contacts.map((id) => ({
			'@type': 'ServiceChannel',
			servicePhone: referAll(setting.siteUrl, 'contacts', [id]),
		})),
	};
}

function doneNode({ siteUrl }: Setting, data: Action, isOff: boolean): Node {
	return {
		'@type': ['Action', 'prov:Activity'],
		actionStatus: {
			'@id': `https://schema.org/${isOff ? 'Failed' : 'Completed'}ActionStatus`,
		},
		agent: referAll(siteUrl, 'organisations', data.organisers),
		participant: referAll(siteUrl, 'organisations', data.partners),
		location: placesOf(data.places),
		startTime: data.period?.from,
		endTime: data.period?.to,
	};
}
