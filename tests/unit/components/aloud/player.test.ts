import { describe, expect, test } from 'vitest';
import { type State, createPlayer } from '../../../../src/components/aloud/player.ts';

/** A stage on which nothing happens by itself. */
function aStage(...texts: string[]) {
	const said: { text: string; rate: number; onend?: () => void; onerror?: () => void }[] = [];
	const waiting: (() => void)[] = [];
	const stage = { said, shown: '', state: '' as State | '', cancels: 0, waits: [] as number[] };
	const player = createPlayer(
		{
			passages: texts.map((text) => ({ text })),
			speech: {
				speak: (utterance) => said.push(utterance as never),
				cancel: () => (stage.cancels += 1),
			},
			utter: (text, rate) => ({ text, rate }) as never,
			show: (passage) => (stage.shown = passage?.text ?? ''),
			changed: (state) => (stage.state = state),
			later: (act, wait) => {
				waiting.push(act);
				stage.waits.push(wait);
			},
		},
		1,
	);
	const tick = () => {
		for (const act of waiting.splice(0)) act();
	};
	return {
		...player,
		stage,
		tick,
		texts: () => said.map(({ text }) => text),
		last: () => said.at(-1),
	};
}

describe('reading aloud', () => {
	test('goes from sentence to sentence and ends', () => {
		const { play, tick, stage, texts, last } = aStage('een', 'twee');
		play();
		expect([stage.shown, stage.state]).toEqual(['een', 'speaks']);
		tick();
		last()?.onend?.();
		tick();
		last()?.onend?.();
		expect(texts()).toEqual(['een', 'twee']);
		expect([stage.shown, stage.state]).toEqual(['', 'ended']);
	});

	test('waits a moment after every cancel: Chrome swallows what comes sooner', () => {
		const { play, tick, stage, texts } = aStage('een');
		play();
		expect(stage.cancels).toBe(1);
		expect(texts()).toEqual([]);
		expect(stage.waits).toEqual([50]);
		tick();
		expect(texts()).toEqual(['een']);
	});

	test('begins a sentence anew after a pause', () => {
		const { play, pause, tick, stage, texts, last } = aStage('een', 'twee');
		play();
		tick();
		last()?.onend?.();
		tick();
		pause();
		expect([stage.shown, stage.state]).toEqual(['twee', 'waits']);
		play();
		tick();
		expect(texts()).toEqual(['een', 'twee', 'twee']);
	});

	test('does not listen to a sentence that was broken off', () => {
		const { play, move, tick, stage, texts } = aStage('een', 'twee', 'drie');
		play();
		tick();
		const first = stage.said[0];
		move(1);
		first?.onend?.();
		first?.onerror?.();
		tick();
		expect(texts()).toEqual(['een', 'twee']);
		expect(stage.state).toBe('speaks');
	});

	test('does not speak when it was stopped in the meantime', () => {
		const { play, stop, tick, texts, stage } = aStage('een');
		play();
		stop();
		tick();
		expect(texts()).toEqual([]);
		expect(stage.state).toBe('ended');
	});

	test('says that it failed, and begins again from the start', () => {
		const { play, tick, stage, texts, last } = aStage('een', 'twee');
		play();
		tick();
		last()?.onend?.();
		tick();
		last()?.onerror?.();
		expect(stage.state).toBe('failed');
		play();
		tick();
		expect(texts()).toEqual(['een', 'twee', 'een']);
	});

	test('never goes back before the first, and ends after the last', () => {
		const { move, tick, stage, texts } = aStage('een');
		move(-5);
		tick();
		expect(texts()).toEqual(['een']);
		move(1);
		expect(stage.state).toBe('ended');
	});

	test('says the same sentence in another speed', () => {
		const { play, rate, tick, stage } = aStage('een');
		play();
		tick();
		rate(0.75);
		tick();
		expect(stage.said.map((one) => one.rate)).toEqual([1, 0.75]);
	});
});
