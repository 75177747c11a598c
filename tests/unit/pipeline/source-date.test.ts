import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { dayOf, sourceDateEpoch } from '../../../src/pipeline/source-date.ts';
import { aFolder } from './a-folder.ts';

const content = {
	'actions/a/nl.md': '---\nfollowUp:\n  - date: 2024-05-06\n    until: 2031-01-01\n---\n',
	'contacts/b/nl.md': "---\ncheckedOn: '2025-02-03'\nexpires: 2032-01-01\n---\n",
};

test('takes the day that is given', () => {
	expect(sourceDateEpoch(aFolder(content), { SOURCE_DATE_EPOCH: '86400' })).toBe(86_400);
});

test('takes the last commit when there is one', () => {
	const folder = aFolder(content);
	const git = (...args: string[]) =>
		execFileSync(
			'git',
			['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args],
			{
				env: { ...process.env, GIT_COMMITTER_DATE: '2023-01-02T03:04:05Z' },
			},
		);
	git('init', '-q');
	git('add', '.');
	git('commit', '-qm', 'begin');
	expect(sourceDateEpoch(folder, {})).toBe(Date.parse('2023-01-02T03:04:05Z') / 1000);
});

test('falls back on the newest day the content names, and never on one in the future', () => {
	expect(dayOf(sourceDateEpoch(aFolder(content), {}))).toBe('2025-02-03');
	expect(dayOf(sourceDateEpoch(aFolder(), {}))).toBe('1970-01-01');
});
