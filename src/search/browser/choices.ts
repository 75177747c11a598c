import { type Request, readAddress } from './address.ts';
import type { Answer } from './types.ts';

/** What the form asks for; it has a field for every filter, also a hidden one for the kind. */
export const requestIn = (form: HTMLFormElement) =>
	readAddress(`?${new URLSearchParams(new FormData(form) as unknown as Record<string, string>)}`);

/** Makes the form say what the address says; a choice that is made is not hidden. */
export function fill(form: HTMLFormElement, { query, filters, order }: Request) {
	const values: Record<string, string | undefined> = { ...filters, q: query, volgorde: order };
	for (const field of form.elements)
		if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
			field.value = values[field.name] ?? '';
	const drawer = form.querySelector('details');
	if (drawer && selectsIn(form).some(({ value }) => value)) drawer.open = true;
}

/** Names of the filters among the form's lists. */
export const filtersIn = (form: HTMLFormElement) =>
	selectsIn(form)
		.map(({ name }) => name)
		.filter((name) => name !== 'volgorde');

/** Puts behind every choice how many results it leaves. */
export function showCounts(form: HTMLFormElement, { filterCounts }: Answer) {
	for (const { name, options } of selectsIn(form))
		for (const option of options) {
			option.dataset['naam'] ??= option.text;
			const count = option.value && filterCounts[name] && (filterCounts[name][option.value] ?? 0);
			option.text = option.dataset['naam'] + (typeof count === 'number' ? ` (${count})` : '');
			option.disabled = count === 0 && !option.selected;
		}
}

const selectsIn = (form: HTMLFormElement) => [...form.querySelectorAll('select')];
