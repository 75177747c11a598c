import { element } from './dom.ts';

interface Parts {
	input: HTMLInputElement;
	list: HTMLElement;
	/** What to offer for what is typed. */
	suggest: (typed: string) => Promise<string[]>;
	/** The reader took a suggestion. */
	choose: () => void;
}

/** Suggestions under a box, after the combobox pattern of ARIA: arrows, Enter, Escape. */
export function startCombobox({ input, list, suggest, choose }: Parts) {
	let active = -1;
	const options = () => [...list.children] as HTMLElement[];

	input.addEventListener('input', () => void offer());
	input.addEventListener('keydown', (event) => press(event));
	input.addEventListener('blur', close);
	// Before the box loses focus, and so before the list closes.
	list.addEventListener('pointerdown', (event) => {
		event.preventDefault();
		const option = (event.target as HTMLElement).closest<HTMLElement>('[role="option"]');
		if (option) take(option);
	});

	async function offer() {
		const typed = input.value;
		const suggestions = await suggest(typed);
		if (input.value !== typed || document.activeElement !== input) return;
		list.replaceChildren(...suggestions.map((text, index) => optionFor(list, text, index)));
		mark(-1);
		open(suggestions.length > 0);
	}

	function press(event: KeyboardEvent) {
		const isOpen = !list.hidden;
		if (event.key === 'Escape' && isOpen) close();
		else if (event.key === 'ArrowDown' && isOpen) mark(active + 1);
		else if (event.key === 'ArrowUp' && isOpen) mark(active - 1);
		else if (event.key === 'Enter' && isOpen && active >= 0) take(options()[active]);
		else {
			if (event.key === 'Enter') close();
			return;
		}
		event.preventDefault();
	}

	/** Goes round: past the last one lies the box itself, then the first. */
	function mark(index: number) {
		const all = options();
		active = index >= all.length ? -1 : index < -1 ? all.length - 1 : index;
		for (const [place, option] of all.entries())
			option.setAttribute('aria-selected', String(place === active));
		const chosen = all[active];
		if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
		else input.removeAttribute('aria-activedescendant');
	}

	function take(option: HTMLElement | undefined) {
		input.value = option?.textContent ?? input.value;
		close();
		choose();
	}

	function open(isOpen: boolean) {
		list.hidden = !isOpen;
		input.setAttribute('aria-expanded', String(isOpen));
	}

	function close() {
		mark(-1);
		open(false);
	}
}

const optionFor = (list: HTMLElement, text: string, index: number) =>
	element('li', { role: 'option', id: `${list.id}-${index}`, 'aria-selected': 'false' }, text);
