import { execFileSync } from 'node:child_process';
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editedOn } from '../../../src/pipeline/input/edited-on.ts';
import { aFolder } from './a-folder.ts';

const TODAY = '2026-11-22';
const SITE = 'content/site.yaml';
const [ONE, TWO] = ['content/actions/een/nl.md', 'content/actions/twee/nl.md'];
const FRENCH = 'content/actions/een/fr.md';

/** A repository in which one action was written later than the rest, and something else later still. */
function aRepository() {
	const folder = aFolder({ [SITE]: '', [ONE]: '', [TWO]: '', [FRENCH]: '', 'src/a.ts': '' });
	const git = (date: string, ...args: string[]) =>
		execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
			env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
		});
	git('', 'init', '-q');
	const write = (file: string, text: string, date: string) => {
		writeFileSync(join(folder, file), text);
		git('', 'add', '.');
		git(date, 'commit', '-q', '-m', text);
	};
	write(SITE, 'alles', '2026-03-04T23:30:00-0200');
	write(TWO, 'twee', '2026-05-06T12:00:00Z');
	write(FRENCH, 'frans', '2026-06-07T12:00:00Z');
	write('src/a.ts', 'later', '2026-08-09T12:00:00Z');
	return folder;
}

const ask = (folder: string, keys: string[], langs = ['nl'], today = TODAY) =>
	editedOn(join(folder, 'content'), today)(keys, langs);

test('an edit is of the day of its commit, in UTC, and of what is told in the languages on the sheet', () => {
	const folder = aRepository();
	expect(ask(folder, ['actions/een'])).toBe('2026-03-05');
	expect(ask(folder, ['actions/een', 'actions/twee'])).toBe('2026-05-06');
	expect(ask(folder, ['actions/een'], ['nl', 'fr'])).toBe('2026-06-07');
});

test('what is not committed is of the day on which its file was written', () => {
	const folder = aRepository();
	writeFileSync(join(folder, ONE), 'anders');
	utimesSync(join(folder, ONE), 0, Date.parse('2026-10-11T12:00:00Z') / 1000);
	expect(ask(folder, ['actions/een'])).toBe('2026-10-11');
	expect(ask(folder, ['actions/twee'])).toBe('2026-05-06');
});

test('so is everything where there is no git', () => {
	const folder = aFolder({ [SITE]: '', [ONE]: '' });
	for (const file of [SITE, ONE])
		utimesSync(join(folder, file), 0, Date.parse('2026-10-11') / 1000);
	expect(ask(folder, ['actions/een'])).toBe('2026-10-11');
});

test('what concerns every sheet counts on each of them', () => {
	const folder = aRepository();
	writeFileSync(join(folder, SITE), 'anders');
	utimesSync(join(folder, SITE), 0, Date.parse('2026-10-11') / 1000);
	expect(ask(folder, ['actions/een'])).toBe('2026-10-11');
});

test('no edit is later than today, also where a clock was ahead', () => {
	expect(ask(aRepository(), ['actions/twee'], ['nl'], '2026-01-01')).toBe('2026-01-01');
});
