import type { Page } from 'playwright/test';

/** What the browser was asked to say. */
export interface Said {
	text: string;
	lang: string;
	rate: number;
}

/**
 * Gives a page voices: the browser of the tests has none. Nothing is heard; a sentence ends when the test says so.
 * Like Chrome, it names its voices a moment after the page asks.
 */
export const giveVoices = (page: Page, voices: { lang: string; localService: boolean }[]) =>
	page.addInitScript((known) => {
		const said: (SpeechSynthesisUtterance | undefined)[] = [];
		let named: typeof known = [];
		const speech = Object.assign(new EventTarget(), {
			getVoices: () => named,
			cancel: () => said.push(undefined),
			speak: (utterance: SpeechSynthesisUtterance) => said.push(utterance),
		});
		class Utterance {
			text: string;
			constructor(text: string) {
				this.text = text;
			}
		}
		Object.defineProperty(window, 'speechSynthesis', { value: speech });
		Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
		addEventListener('load', () => {
			named = known;
			speech.dispatchEvent(new Event('voiceschanged'));
		});
	}, voices);

/** What is being said now; undefined while it waits. */
export const saidNow = (page: Page): Promise<Said | undefined> =>
	page.evaluate(() => {
		const last = (window as unknown as { said: (Said | undefined)[] }).said.at(-1);
		return last && { text: last.text, lang: last.lang, rate: last.rate };
	});

/** Lets the sentence end, well or with a fault. */
export const endSentence = (page: Page, how: 'end' | 'error' = 'end') =>
	page.evaluate((name) => {
		const all = (window as unknown as { said: (SpeechSynthesisUtterance | undefined)[] }).said;
		const last = all.at(-1);
		const event = new Event(name) as SpeechSynthesisErrorEvent;
		if (name === 'end') last?.onend?.(event);
		else last?.onerror?.(event);
	}, how);

/** The words that the page marks. */
export const markedNow = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...(CSS.highlights.get('voorlezen') ?? [])].map((range) =>
			(range as Range).toString().replaceAll(/\s+/g, ' '),
		),
	);
