import { expect, test } from 'vitest';
import { tagsIn } from '../../../src/pipeline/gates/html-tags.ts';

const read = (html: string) =>
	[...tagsIn(html)].map(({ name, attributes, text }) => ({
		name,
		...Object.fromEntries(attributes),
		...(text === undefined ? {} : { text }),
	}));

test('reads quoted, bare and empty attributes', () => {
	expect(read(`<A HREF='/a/' class=b hidden data-x="1 > 0"><br/>`)).toEqual([
		{ name: 'a', href: '/a/', class: 'b', hidden: '', 'data-x': '1 > 0' },
		{ name: 'br' },
	]);
});

test('takes the first of two attributes with one name, as a browser does', () => {
	expect(read(`<a href="/een/" href="/twee/">`)).toEqual([{ name: 'a', href: '/een/' }]);
});

test('sees an attribute glued to the one before it', () => {
	expect(read(`<img src="a.png"onerror="x()">`)).toEqual([
		{ name: 'img', src: 'a.png', onerror: 'x()' },
	]);
});

test('resolves what an address could hide behind', () => {
	expect(read('<a href="&#106;avascript&colon;x&#x28;1)">')).toEqual([
		{ name: 'a', href: 'javascript:x(1)' },
	]);
});

test('skips comments, closing tags and what looks like a tag in a script', () => {
	expect(read(`<!-- <a href="/weg/"> --></p><script>if (1<a) '<b id="c">'</script><i>`)).toEqual([
		{ name: 'script', text: `if (1<a) '<b id="c">'` },
		{ name: 'i' },
	]);
});

test('ends at a tag that is never closed', () => {
	expect(read('<a href="/x/')).toHaveLength(1);
});
