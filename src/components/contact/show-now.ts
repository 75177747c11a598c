import type { Country } from '../../countries/known.ts';
import type { OpeningTimes } from '../../dossier/time/opening-hours.ts';
import { type Words, translator } from '../../languages/words.ts';
import { nowWords } from './now-words.ts';

const A_MINUTE = 60_000;
const { lang } = document.documentElement;

/** Says at every contact point whether it is open; the hours that stand there are right without this file. */
const shows = [...document.querySelectorAll<HTMLElement>('[data-opening]')].map((place) => {
	const opening = JSON.parse(place.dataset['opening'] ?? '') as OpeningTimes;
	const t = translator(JSON.parse(place.dataset['words'] ?? '') as Words, lang);
	const country = place.dataset['country'] as Country;
	return () => show(place, nowWords(opening, country, new Date(), { t, lang }));
});

function show(place: HTMLElement, { tone, state, change }: ReturnType<typeof nowWords>) {
	place.dataset['tone'] = tone;
	const parts = [['b', state] as const, ...(change ? [['span', change] as const] : [])];
	const made = parts.map(([tag, text]) => {
		const part = document.createElement(tag);
		part.textContent = text;
		return part;
	});
	place
		.querySelector(':scope > span')
		?.replaceChildren(...made.flatMap((part, at) => (at > 0 ? [' · ', part] : [part])));
}

function showAll() {
	for (const showOne of shows) showOne();
}

showAll();
setInterval(showAll, A_MINUTE);
// A page that was put aside may come back after hours.
addEventListener('pageshow', showAll);
