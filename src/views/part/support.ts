import type { Recommendation } from '../../model/index.ts';
import type { Setting } from '../setting.ts';

/** A kind of evidence for a recommendation; without a text nobody has it yet. */
export interface Ground {
	label: string;
	text: string;
	/** Id of the source. */
	source: string | undefined;
}

export const GROUNDS = ['told', 'tried', 'studied'] as const;

export const supportOf = ({ t }: Setting, { support }: Recommendation): Ground[] =>
	GROUNDS.map((ground) => ({
		label: t(`support.${ground}`),
		text: support[ground]?.text ?? '',
		source: support[ground]?.source,
	}));
