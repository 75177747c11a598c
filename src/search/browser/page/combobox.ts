import { element } from './dom.ts';

interface Parts {
	input: HTMLInputElement;
	list: HTMLElement;
	/** What to offer for what is typed. */
	suggest: (typed: string) => Promise<string[]>;
	/** The reader took a suggestion. */
	choose: () => void;
}

interface Combobox extends Parts {
	/** Place of the marked suggestion; -1: the box itself. */
	active: number;
}

/** Suggestions under a box, after the combobox pattern of ARIA: arrows, Enter, Escape. */
export function startCombobox(parts: Parts) {
	const box: Combobox = { ...parts, active: -1 };
	const { input, list } = box;
	input.addEventListener('input', () => void offer(box));
	input.addEventListener('blur', () => close(box));
	input.addEventListener('keydown', (event) => {
		if (press(box, event.key)) event.preventDefault();
	});
	// Before the box loses focus, and so before the list closes.
	list.addEventListener('pointerdown', (event) => {
		event.preventDefault();
		const option = (event.target as HTMLElement).closest<HTMLElement>('[role="option"]');
		if (option) take(box, option);
	});
}

async function offer(box: Combobox) {
	const { input, list, suggest } = box;
	const typed = input.value;
	const suggestions = await suggest(typed);
	if (input.value !== typed || document.activeElement !== input) return;
	list.replaceChildren(...suggestions.map((text, index) => optionFor(list, text, index)));
	mark(box, -1);
	open(box, suggestions.length > 0);
}

/** Does what a key asks of the list; false: the key is for the box. */
function press(box: Combobox, key: string): boolean {
	const { input, list, active } = box;
	if (list.hidden) {
		if (key === 'Escape' && input.value) empty(input);
		return false;
	}
	const option = optionsOf(box)[active];
	if (key === 'ArrowDown') mark(box, active + 1);
	else if (key === 'ArrowUp') mark(box, active - 1);
	else if (key === 'Escape') close(box);
	else if (key === 'Enter' && option) take(box, option);
	else {
		if (key === 'Enter') close(box);
		return false;
	}
	return true;
}

/** As a reader would: what listens to the box hears of it. */
function empty(input: HTMLInputElement) {
	input.value = '';
	input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Goes round: past the last one lies the box itself, then the first. */
function mark(box: Combobox, place: number) {
	const options = optionsOf(box);
	const places = options.length + 1;
	box.active = ((place + 1 + places) % places) - 1;
	for (const [at, option] of options.entries())
		option.setAttribute('aria-selected', String(at === box.active));
	const chosen = options[box.active];
	if (chosen) box.input.setAttribute('aria-activedescendant', chosen.id);
	else box.input.removeAttribute('aria-activedescendant');
}

function take(box: Combobox, option: HTMLElement) {
	box.input.value = option.textContent;
	close(box);
	box.choose();
}

function open({ list, input }: Combobox, isOpen: boolean) {
	list.hidden = !isOpen;
	input.setAttribute('aria-expanded', String(isOpen));
}

function close(box: Combobox) {
	mark(box, -1);
	open(box, false);
}

const optionsOf = ({ list }: Combobox) => [...list.children] as HTMLElement[];

const optionFor = (list: HTMLElement, text: string, index: number) =>
	element('li', { role: 'option', id: `${list.id}-${index}`, 'aria-selected': 'false' }, text);
