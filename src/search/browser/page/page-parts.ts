import { type Config, readConfig } from './config.ts';
import { find } from './dom.ts';
import { type Say, sayer } from './texts.ts';
import type { Answer } from '../search.ts';

/** The search page as its script sees it. */
export interface Page {
	root: HTMLElement;
	form: HTMLFormElement;
	list: HTMLElement;
	status: HTMLElement;
	tabs: HTMLElement;
	notices: HTMLElement;
	more: HTMLElement;
	config: Config;
	say: Say;
	iconOf: (kind: string) => Node | undefined;
	/** What to do when nothing was found. */
	help: () => DocumentFragment;
	/** What the reader sees the answer of. */
	answer: Answer | undefined;
	/** How many results the reader wants to see. */
	shown: number;
	/** Counts searches: only the answer to the last one is shown. */
	turn: number;
	pause: number;
}

export function pageOf(root: HTMLElement, shown: number): Page {
	const config = readConfig(root);
	const { content: icons } = find<HTMLTemplateElement>(root, '[data-zoekbeelden]');
	const { content: help } = find<HTMLTemplateElement>(root, '[data-zoekhulp]');
	return {
		root,
		form: find<HTMLFormElement>(root, 'form'),
		list: find(root, '[data-zoekresultaten]'),
		status: find(root, '[data-zoekstand]'),
		tabs: find(root, '[data-zoeksoorten]'),
		notices: find(root, '[data-zoekmelding]'),
		more: find(root, '[data-zoekmeer]'),
		config,
		say: sayer(config.texts, config.lang),
		iconOf: (kind) =>
			icons.querySelector(`[data-soort="${CSS.escape(kind)}"] svg`)?.cloneNode(true),
		help: () => help.cloneNode(true) as DocumentFragment,
		answer: undefined,
		shown,
		turn: 0,
		pause: 0,
	};
}
