import { type Request, readAddress } from './address.ts';
import { find } from './dom.ts';
import type { Answer } from '../search.ts';
import type { Filters } from '../types.ts';

/** What the form asks for; it has a field for every filter, also a hidden one for the kind. */
export const requestIn = (form: HTMLFormElement) =>
	readAddress(`?${new URLSearchParams(new FormData(form) as unknown as Record<string, string>)}`);

/** Makes the form say what the address says, also above the choices when they are folded away. */
export function fill(form: HTMLFormElement, { query, filters, order }: Request) {
	const values: Record<string, string | undefined> = { ...filters, q: query, volgorde: order };
	for (const field of form.elements)
		if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
			field.value = values[field.name] ?? '';
	showChoices(form);
}

/** Names what was chosen, for who does not unfold the choices. */
export function showChoices(form: HTMLFormElement) {
	const chosen = selectsIn(form).filter(({ value }) => value);
	const names = chosen.map(({ selectedOptions: [option] }) => option && nameOf(option));
	find(form, '[data-zoekkeuzes]').textContent = names.join(', ');
}

/** Its text without the number behind it. */
const nameOf = (option: HTMLOptionElement) => (option.dataset['naam'] ??= option.text);

/** Names of the filters among the form's lists. */
export const filtersIn = (form: HTMLFormElement) =>
	selectsIn(form)
		.map(({ name }) => name)
		.filter((name) => name !== 'volgorde') as (keyof Filters)[];

/** Puts behind every choice how many results it leaves. */
export function showCounts(form: HTMLFormElement, { filterCounts }: Answer) {
	for (const { name, options } of selectsIn(form))
		for (const option of options) {
			const count = option.value && filterCounts[name] && (filterCounts[name][option.value] ?? 0);
			option.text = nameOf(option) + (typeof count === 'number' ? ` (${count})` : '');
			option.disabled = count === 0 && !option.selected;
		}
}

const selectsIn = (form: HTMLFormElement) => [...form.querySelectorAll('select')];
