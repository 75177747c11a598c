import { parse } from '../../../markdown/index.ts';
import type { Entry } from '../../../model/index.ts';
import type { ScannedText } from './finding.ts';
import { scanText } from './judge.ts';
import { ownTexts } from './own-texts.ts';

/** Every text of our own in an entry, walked through once. */
export const entryTexts = ({
	kind,
	data,
	body,
}: Pick<Entry, 'kind' | 'data' | 'body'>): ScannedText[] =>
	ownTexts(kind, data, parse(body)).map(scanText);
