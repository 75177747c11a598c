/** What the reader of a page hears and sees; all of it can be played by a test. */
export interface Stage<P extends { text: string }> {
	passages: readonly P[];
	speech: Pick<SpeechSynthesis, 'speak' | 'cancel'>;
	utter: (text: string, rate: number) => SpeechSynthesisUtterance;
	/** The sentence that is being read; none: it is over. */
	show: (passage: P | undefined) => void;
	/** Whether it speaks, after every change. */
	changed: (state: State) => void;
	later: (act: () => void, milliseconds: number) => void;
}

export type State = 'speaks' | 'waits' | 'ended' | 'failed';

export interface Player {
	play: () => void;
	pause: () => void;
	/** Goes some sentences on, or back. */
	move: (by: number) => void;
	rate: (rate: number) => void;
	stop: () => void;
}

/** Chrome swallows what is said right after a cancel. */
const AFTER_CANCEL = 50;

/**
 * Reads sentence by sentence. A pause stops the sentence and begins it anew afterwards: the browser's own pause does
 * nothing on Android, and voices that were paused for long do not come back.
 */
export function createPlayer<P extends { text: string }>(
	stage: Stage<P>,
	startRate: number,
): Player {
	const { passages, speech, show, changed, later } = stage;
	let at = 0;
	let rate = startRate;
	/** Every turn has its own number: what an earlier one still reports no longer counts. */
	let turn = 0;
	/** Kept: a browser may forget an utterance that nobody holds, and then never says that it ended. */
	let utterance: SpeechSynthesisUtterance | undefined;

	function halt(): number {
		turn += 1;
		speech.cancel();
		return turn;
	}

	function say() {
		const mine = halt();
		const passage = passages[at];
		if (!passage) return end('ended');
		show(passage);
		changed('speaks');
		later(() => {
			if (mine !== turn) return;
			utterance = stage.utter(passage.text, rate);
			utterance.onend = () => {
				if (mine === turn) move(1);
			};
			utterance.onerror = () => {
				if (mine === turn) end('failed');
			};
			speech.speak(utterance);
		}, AFTER_CANCEL);
	}

	function end(state: State) {
		halt();
		at = 0;
		show(undefined);
		changed(state);
	}

	function move(by: number) {
		at = Math.max(at + by, 0);
		say();
	}

	return {
		play: say,
		pause: () => {
			halt();
			changed('waits');
		},
		move,
		rate: (wanted) => {
			rate = wanted;
			say();
		},
		stop: () => end('ended'),
	};
}
