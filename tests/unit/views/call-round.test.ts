import { expect, test } from 'vitest';
import { callRoundView } from '../../../src/views/index.ts';
import { aDossier, anEntry } from '../builders.ts';
import { settingFor } from '../exports/sample.ts';

const phone = '+3211238734';
const viewOf = (...contacts: ReturnType<typeof anEntry<'contacts'>>[]) =>
	callRoundView(
		settingFor(aDossier(anEntry('organisations', 'club', { title: 'De club' }), ...contacts)),
	);

test('who called last time calls again, what nobody called stands at the end, each at most five a day', () => {
	const old = { phone, assuredOn: '2025-01-01' };
	const many = Array.from({ length: 7 }, (_, n) =>
		anEntry('contacts', `van-ons-${n}`, { ...old, assuredBy: 'het onthaal' }),
	);
	const rounds = viewOf(
		anEntry('contacts', 'van-niemand', { phone }),
		...many,
		anEntry('contacts', 'vers', { phone, assuredOn: '2026-11-01', assuredBy: 'de bibliotheek' }),
	);
	expect(rounds.map(({ owner, days }) => [owner, days.map(({ calls }) => calls.length)])).toEqual([
		['het onthaal', [5, 2]],
		['', [1]],
	]);
});

test('each question says what stands on the site now, and is asked where nothing stands too', () => {
	const [round] = viewOf(
		anEntry('contacts', 'balie', {
			phone,
			service: 'Balie',
			cost: 'Gratis.',
			bring: ['Een brief.'],
		}),
	);
	const [call] = round?.days[0]?.calls ?? [];
	expect(call?.who).toBe('Balie · De club · 011 23 87 34');
	expect(call?.questions.map(({ ask, now }) => [ask, now])).toEqual([
		['round.ask.hours', ''],
		['round.ask.appointment', ''],
		['round.ask.address', ''],
		['round.ask.cost', 'Gratis.'],
		['round.ask.bring', 'Een brief.'],
		['round.ask.forWhom', ''],
		['round.ask.languages', ''],
	]);
});
