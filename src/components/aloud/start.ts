import { mark } from './mark.ts';
import { type Passage, passagesOf } from './passages.ts';
import { type Player, type State, createPlayer } from './player.ts';
import { voiceFor } from './voices.ts';

const bar = document.querySelector<HTMLElement>('[data-voorlezen]');
let player: Player | undefined;
let state: State = 'ended';
/** Where the reader was. */
let opener: HTMLElement | undefined;

const find = <E extends HTMLElement>(name: string) =>
	bar?.querySelector<E>(`[data-aloud="${name}"]`);

/** Reads the page from its beginning, with a bar of buttons at the bottom. */
export function readAloud(button: HTMLElement) {
	const root = document.documentElement;
	const voice = voiceFor(root.lang, speechSynthesis.getVoices());
	if (!bar || !voice) return;
	opener = button;
	player ??= listen();
	const rates = find<HTMLSelectElement>('rate');
	player.stop();
	player = createPlayer<Passage>(
		{
			passages: passagesOf(root),
			speech: speechSynthesis,
			utter: (text, rate) => utterance(text, voice, rate),
			show: mark,
			changed: show,
			later: (act, wait) => setTimeout(act, wait),
		},
		Number(rates?.value ?? 1),
	);
	player.play();
	find('toggle')?.focus();
}

function utterance(text: string, voice: SpeechSynthesisVoice, rate: number) {
	const made = new SpeechSynthesisUtterance(text);
	Object.assign(made, { voice, lang: voice.lang, rate });
	return made;
}

/** Once per page: the buttons of the bar. Gives a player that says nothing. */
function listen(): Player {
	const acts: Record<string, () => void> = {
		toggle: () => (state === 'speaks' ? player?.pause() : player?.play()),
		back: () => player?.move(-1),
		next: () => player?.move(1),
		stop: () => player?.stop(),
	};
	bar?.addEventListener('click', ({ target }) => {
		const name = (target as Element).closest<HTMLElement>('[data-aloud]')?.dataset['aloud'] ?? '';
		acts[name]?.();
	});
	bar?.addEventListener('change', () => {
		player?.rate(Number(find<HTMLSelectElement>('rate')?.value ?? 1));
	});
	bar?.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		event.preventDefault();
		player?.stop();
	});
	// The voice would go on on the next page.
	addEventListener('pagehide', () => player?.stop());
	const nothing = () => undefined;
	return { play: nothing, pause: nothing, move: nothing, rate: nothing, stop: nothing };
}

function show(now: State) {
	const wasOpen = !bar?.hidden;
	state = now;
	if (!bar) return;
	const isOver = now === 'ended';
	bar.hidden = isOver;
	bar.dataset['staat'] = now;
	document.documentElement.classList.toggle('aloud', !isOver);
	if (isOver && wasOpen && bar.contains(document.activeElement)) opener?.focus();
}
