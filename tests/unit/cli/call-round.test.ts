import { expect, test } from 'vitest';
import { goodContent } from '../check/good-content.ts';
import { TODAY } from '../check/temp-content.ts';
import { content, run, textOf } from './command.ts';

const FILE = 'contacts/opvang-dorp/nl.md';
const good = (goodContent[FILE] ?? '').replace(/^assured.*\n/gm, '');
const other = 'contacts/opvang-stad/nl.md';
const withDay = good
	.replace(/^title: .*$/m, 'title: Vraag opvang in de stad')
	.replace(/^evidence:/m, 'assuredOn: 2020-01-01 # gebeld door Leen\nevidence:');

test('klopt-nog writes for many at once when and by whom, and loses no comment', () => {
	const dir = content({ [FILE]: good, [other]: withDay });
	const { status, said } = run(
		...(['klopt-nog', 'contacts/opvang-dorp', 'opvang-stad', '--door', 'het onthaal'] as const),
		...['--content', dir],
	);
	expect(said).toContain('opvang-dorp, opvang-stad');
	expect(status).toBe(0);
	for (const file of [FILE, other])
		expect(textOf(dir, file)).toMatch(
			new RegExp(`^assuredOn: ${TODAY}\n(?:.*\n)*assuredBy: het onthaal\n---$`, 'm'),
		);
	expect(textOf(dir, other)).toContain('# gebeld door Leen');
	expect(run('belronde', '--content', dir).said).toContain('niets nabellen');
});

test('klopt-nog writes nothing where one name is wrong or nobody says who called', () => {
	const dir = content({ [FILE]: good });
	const wrong = run('klopt-nog', 'opvang-dorp', 'bestaat-niet', '--content', dir);
	expect(wrong.status).toBe(2);
	expect(wrong.said).toContain('Er is geen contactpunt "bestaat-niet".');
	expect(wrong.said).toContain('Zeg wie opvang-dorp belde');
	expect(textOf(dir, FILE)).toBe(good);
});

test('belronde says whom to call, and what to ask', () => {
	const known = good.replace(/^evidence:/m, 'cost: Gratis\nevidence:');
	const { status, said } = run('belronde', '--content', content({ [FILE]: known }));
	expect(status).toBe(0);
	expect(said).toContain('Wat kost het? Op de site staat: Gratis');
	expect(said).toContain('Op de site staat: Nederlands en Frans');
	expect(said).toContain('Nog nooit nagebeld.');
	expect(said).toContain('Wanneer is er verlof?');
	expect(said).toContain('npm run klopt-nog -- contacts/opvang-dorp ');
});
