import type { LanguageRule } from '../../../model/index.ts';
import type { OwnText } from './own-texts.ts';
import type { Scan, Span } from './scan.ts';

/** A text after the walk over it. */
export interface ScannedText extends OwnText {
	scan: Scan;
}

/** Something that is not plain, and where. */
export interface Finding {
	rule: LanguageRule;
	severity: 'error' | 'warning';
	text: OwnText;
	span: Span;
	params: Record<string, string | number>;
}
