import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsChanged } from '../../../src/pipeline/words-changed.ts';
import { aFolder } from './a-folder.ts';

const TODAY = '2026-11-22';

/** A repository in which the content was written on one day, and something else later. */
function aRepository() {
	const folder = aFolder({ 'content/site.yaml': 'title: A', 'src/a.ts': '' });
	const git = (date: string, ...args: string[]) =>
		execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
			env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
		});
	git('', 'init', '-q');
	git('', 'add', '.');
	git('2026-03-04T23:30:00-0200', 'commit', '-q', '-m', 'een');
	writeFileSync(join(folder, 'src/a.ts'), 'later');
	git('2026-05-06T12:00:00Z', 'commit', '-q', '-a', '-m', 'twee');
	return join(folder, 'content');
}

test('paper carries the day of the last commit that touched the content, in UTC', () => {
	expect(wordsChanged(aRepository(), [], TODAY)).toBe('2026-03-05');
});

test('and of today when something is not committed yet, or was committed by a clock that is ahead', () => {
	const content = aRepository();
	expect(wordsChanged(content, [], '2026-01-01')).toBe('2026-01-01');
	writeFileSync(join(content, 'site.yaml'), 'title: B');
	expect(wordsChanged(content, [], TODAY)).toBe(TODAY);
});

test('content without git is of today', () => {
	expect(wordsChanged(aFolder({ 'site.yaml': 'title: A' }), [], TODAY)).toBe(TODAY);
});

test.each([
	[
		'an answer that was announced',
		{ followUp: [{ date: '2026-04-01' }] },
		'2026-04-01',
		'2026-04-01',
	],
	['the end of what is valid', { validUntil: '2026-04-01' }, '2026-04-02', '2026-04-02'],
	['what is still to come', { validUntil: '2026-12-31' }, TODAY, '2026-03-05'],
	['what was known at the edit', { asOf: '2025-01-01', period: '2026-05' }, TODAY, '2026-03-05'],
])('%s changes the words on its day and not before', (_, data, today, day) => {
	expect(wordsChanged(aRepository(), [{ data }], today)).toBe(day);
});
