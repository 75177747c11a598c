import { expect, test } from 'vitest';
import { fieldIn, renameField, replaceField } from '../../../src/upgrade/fields.ts';

const fiche = `---
title: De belbus
# Wanneer er iemand opneemt.
hours:
  - maandag 8 tot 22 uur
  # Nog te vragen: ook op zondag?
  - "zaterdag: 10 tot 22 uur"

# Wie het nakeek.
state: nagekeken
note: |
  # Dit is geen uitleg.
  Wel een tekst.
---

state: dit is tekst.
hours: ook.
`;

test('a field is read with its lines, from the data alone', () => {
	expect(fieldIn(fiche, 'hours')?.value).toEqual([
		'maandag 8 tot 22 uur',
		'zaterdag: 10 tot 22 uur',
	]);
	expect(fieldIn(fiche, 'note')?.value).toBe('# Dit is geen uitleg.\nWel een tekst.\n');
	expect(fieldIn(fiche, 'Wel een tekst')).toBeUndefined();
	expect(fieldIn('title: Dorp\nbase: /\n', 'base')?.value).toBe('/');
});

test('a field gets another name, and nothing else changes', () => {
	expect(renameField(fiche, 'state', 'status')).toBe(
		fiche.replace('\nstate: nagekeken', '\nstatus: nagekeken'),
	);
	expect(renameField(fiche, 'weg', 'terug')).toBe(fiche);
});

test('other fields come in its place; comments stay, every other line too', () => {
	const changed = replaceField(fiche, 'hours', ({ value }) => ({
		rules: (value as string[]).map((text) => ({ text, phone: '+3211000000' })),
		asked: '2026-01-01',
	}));
	expect(changed).toBe(
		fiche.replace(
			/hours:\n[^]*?uur"\n\n/,
			`# Nog te vragen: ook op zondag?
rules:
  - text: maandag 8 tot 22 uur
    phone: "+3211000000"
  - text: "zaterdag: 10 tot 22 uur"
    phone: "+3211000000"
asked: 2026-01-01
`,
		),
	);
});

test('a field goes away, and what looks like a comment in a text goes with it', () => {
	const changed = replaceField(fiche, 'note', () => ({}));
	expect(changed).toBe(fiche.replace(/note:[^]*?tekst\.\n/, ''));
});

test('lines keep the ends of their file', () => {
	const there = replaceField('a: 1\r\nb: 2\r\n', 'a', () => ({ c: 3, d: [4] }));
	expect(there).toBe('c: 3\r\nd:\r\n  - 4\r\nb: 2\r\n');
});

test('a list at the left margin belongs to its field', () => {
	expect(replaceField('a:\n- 1\n- 2\nb: 2\n', 'a', () => ({}))).toBe('b: 2\n');
});
