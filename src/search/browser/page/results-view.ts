import type { Config } from './config.ts';
import { element } from './dom.ts';
import { markWords } from '../words/mark.ts';
import type { Say } from './texts.ts';
import type { Result } from '../ranking/result.ts';
import type { ShownStrip } from '../types.ts';

interface View {
	config: Config;
	say: Say;
	/** The picture of a kind, ready to put in the page. */
	iconOf: (kind: string) => Node | undefined;
}

/** One result as a list item, with these words marked. */
export function resultItem(
	result: Result,
	words: readonly string[],
	{ config, say, iconOf }: View,
) {
	const { one, look } = config.kinds[result.kind] ?? { one: result.kind, look: '' };
	const lang = result.lang === config.lang ? undefined : result.lang;
	const icon = iconOf(result.kind);
	const item = element(
		'li',
		{ class: `result ${look}` },
		element('span', { class: 'tag' }, ...(icon ? [icon] : []), one),
		element('a', { href: result.url, lang, dir: 'auto' }, ...marked(result.title, words)),
		...(result.strip ? [stripLine(result.strip, lang, iconOf(`deur-${result.strip.tone}`))] : []),
		element('p', { lang, dir: 'auto' }, ...marked(result.summary, words)),
	);
	if (result.parts.length > 0) item.append(partsList(result));
	if (result.via)
		item.append(
			element('p', { class: 'via' }, say('search.via', { words: result.via.join(', ') })),
		);
	return item;
}

/** As below the title on a card. */
const stripLine = (
	{ tone, standing, place, last }: ShownStrip,
	lang: string | undefined,
	door: Node | undefined,
) =>
	element(
		'p',
		{ class: `strip strip--s strip--${tone}`, lang, dir: 'auto' },
		...(door ? [door] : []),
		element(
			'span',
			{},
			element('b', {}, standing),
			...[place, last].filter(Boolean).flatMap((text) => [' ', element('span', {}, text)]),
		),
	);

/** Places on a long page. */
const partsList = ({ parts }: Result) =>
	element(
		'ul',
		{ class: 'parts' },
		...parts.map(({ title, url }) => element('li', {}, element('a', { href: url }, title))),
	);

const marked = (text: string, words: readonly string[]) =>
	markWords(text, words).map((part) =>
		part.isMarked ? element('mark', {}, part.text) : part.text,
	);
