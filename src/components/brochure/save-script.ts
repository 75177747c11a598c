import { keepList, readKept } from './kept.ts';

/** Lets every save button of the page add its entry to the reader's brochure, and take it out again. */
for (const box of document.querySelectorAll<HTMLElement>('[data-bewaar]')) start(box);

function start(box: HTMLElement) {
	const [button, word, link, status] = ['button', '[data-woord]', 'a', '[role=status]'].map(
		(name) => box.querySelector<HTMLElement>(name),
	);
	const { bewaar: key = '', woorden = '{}' } = box.dataset;
	const words = JSON.parse(woorden) as Record<string, string>;
	if (!button || !word || !link || !status) return;
	const say = (name: string, n = readKept().length) =>
		(words[name] ?? '').replace('{n}', String(n));

	const show = () => {
		const list = readKept();
		const isKept = list.includes(key);
		button.setAttribute('aria-pressed', String(isKept));
		word.textContent = say(isKept ? 'saved' : 'save');
		link.hidden = list.length === 0;
		link.textContent = say('go');
	};
	const refuse = () => {
		status.textContent = say('refused');
		link.textContent = say('open');
		link.setAttribute(
			'href',
			`${link.getAttribute('href')?.split('?')[0] ?? ''}?fiches=${words['fiche'] ?? ''}`,
		);
		link.hidden = false;
	};

	button.addEventListener('click', () => {
		const list = readKept();
		const isKept = list.includes(key);
		if (!keepList(isKept ? list.filter((other) => other !== key) : [...list, key])) return refuse();
		show();
		status.textContent = say(isKept ? 'taken' : 'added');
	});
	// Back from another page, or changed in another tab.
	addEventListener('pageshow', show);
	addEventListener('storage', show);
}
