import { startCombobox } from './combobox.ts';
import { placesOf } from './config.ts';
import { find } from './dom.ts';
import { loadPagefind, loadVocabulary } from './load.ts';
import { suggest } from './suggest.ts';

/** Brings a search box to life; call it when the reader comes to the box. */
export function startSearchBox(form: HTMLFormElement) {
	const places = placesOf(form);
	startCombobox({
		input: find<HTMLInputElement>(form, '[role="combobox"]'),
		list: find(form, '[role="listbox"]'),
		suggest: async (typed) => suggest(typed, await loadVocabulary(places)),
		choose: () => form.requestSubmit(),
	});
	// The reader is about to search: what the search page needs is then already in the browser's store.
	void loadVocabulary(places);
	void loadPagefind(places);
}
