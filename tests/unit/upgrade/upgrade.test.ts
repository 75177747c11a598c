import { expect, test } from 'vitest';
import { formatOf, upgrade } from '../../../src/upgrade/index.ts';
import { type Files, type Step, changeEach } from '../../../src/upgrade/step.ts';
import { withFormat } from '../../../src/upgrade/upgrade.ts';
import { difference } from '../../../src/upgrade/difference.ts';

const loud: Step = {
	to: 2,
	what: 'Titels zijn hoofdletters.',
	change: (files) => changeEach(files, /\.md$/, (text) => text.toUpperCase()),
};
const split: Step = {
	to: 3,
	what: 'De woorden staan apart.',
	change: (files) =>
		new Map(
			[...files].flatMap(([path, text]) =>
				path.endsWith('.md')
					? [
							[path, 'LEEG\n'],
							[path.replace('.md', '.txt'), text],
						]
					: [[path, text]],
			) as [string, string][],
		),
};
const town = (site: string): Files =>
	new Map([
		['site.yaml', site],
		['a/nl.md', 'belbus\n'],
	]);

test('goes through every step after its own format, and no other', () => {
	const stages = upgrade(town('# Van ons.\ntitle: Dorp\n'), [loud, split]);
	expect(stages.map(({ step }) => step.to)).toEqual([2, 3]);
	expect(Object.fromEntries(stages.at(-1)?.after ?? [])).toEqual({
		'site.yaml': '# Van ons.\nformat: 3\ntitle: Dorp\n',
		'a/nl.md': 'LEEG\n',
		'a/nl.txt': 'BELBUS\n',
	});
	expect(upgrade(town('format: 2\n'), [loud, split]).map(({ step }) => step.to)).toEqual([3]);
	expect(upgrade(town('format: 3\n'), [loud, split])).toEqual([]);
});

test.each([
	['title: Dorp\n', 1, 'format: 7\ntitle: Dorp\n'],
	['title: Dorp\nformat: 4\n', 4, 'title: Dorp\nformat: 7\n'],
	['# Een.\n# Twee.\ntitle: Dorp\n', 1, '# Een.\n# Twee.\nformat: 7\ntitle: Dorp\n'],
	['title: Dorp\r\n', 1, 'format: 7\r\ntitle: Dorp\r\n'],
	['format: 4\r\ntitle: Dorp\r\n', 4, 'format: 7\r\ntitle: Dorp\r\n'],
])('%j has format %i', (site, format, raised) => {
	expect(formatOf(town(site))).toBe(format);
	expect(withFormat(town(site), 7).get('site.yaml')).toBe(raised);
});

test.each([
	['a\nb\nc', 'a\nB\nc', ['gone 2 b', 'new 2 B']],
	['a\nb\nc', 'a\nc', ['gone 2 b']],
	['a\nc', 'a\nb\nc\nd', ['new 2 b', 'new 4 d']],
	['x\na\nb\ny', 'a\nq\nb\ny\nz', ['gone 1 x', 'new 2 q', 'new 5 z']],
	['a', 'a', []],
])('the difference between %j and %j', (before, after, lines) => {
	const found = difference(before, after).map(({ sort, line, text }) => `${sort} ${line} ${text}`);
	expect(found).toEqual(lines);
});
