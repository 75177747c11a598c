import { helpOf } from '../../dossier/index.ts';
import { type Card, cardOf } from '../card.ts';
import type { Setting } from '../setting.ts';

/** Who answers the phone whatever the question: only then does the site promise a number. */
export function callView(setting: Setting): Card | undefined {
	const help = helpOf(setting.dossier, setting.day);
	return help?.data.phone ? cardOf(setting, help) : undefined;
}
