import { voiceFor } from './voices.ts';

/** Shows the buttons for reading aloud where this device has a voice for the page. The code for it comes on first use. */
export function offerAloud() {
	if (!('speechSynthesis' in window)) return;
	const offer = () => {
		const { lang } = document.documentElement;
		const hasVoice = voiceFor(lang, speechSynthesis.getVoices()) !== undefined;
		for (const button of document.querySelectorAll<HTMLElement>('[data-do="aloud"]'))
			button.hidden = !hasVoice;
	};
	offer();
	// Chrome names its voices later.
	speechSynthesis.addEventListener('voiceschanged', offer);
}

export async function startAloud(button: HTMLElement) {
	const { readAloud } = await import('./start.ts');
	readAloud(button);
}
