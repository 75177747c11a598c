import type { Entry } from '../../../model/index.ts';
import type { Problem } from '../../problem.ts';
import { type Rule, type RuleInput, type Translated, keyOf } from '../input.ts';

/** A rule that looks at one translation beside its Dutch. */
export const forEachTranslation =
	(look: (entry: Entry, translated: Translated, input: RuleInput) => Problem[]): Rule =>
	(input) =>
		input.translations.flatMap((translated) => {
			const entry = input.byKey.get(keyOf(translated));
			return entry ? look(entry, translated, input) : [];
		});

/**
 * Language law binds a government: there a translation that says something else stops the build. Of an older one
 * the site itself says so, and the check asks for it: an editor of the Dutch must be able to go on.
 */
export const strictness = ({ site }: RuleInput, { isStale }: Translated): 'error' | 'warning' =>
	site?.publisher.type === 'government' && !isStale ? 'error' : 'warning';
