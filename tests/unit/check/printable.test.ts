import { expect, test } from 'vitest';
import { checkPrintable } from '../../../src/check/read/printable.ts';

test.each([
	['uk', 'Що заважає тобі брати участь? Ґанок, їжа, єдність'],
	['ru', 'Что мешает тебе участвовать? Объём'],
	['el', 'Τι σε εμποδίζει να συμμετέχεις; Ώρα'],
	['ka', 'რა გიშლის ხელს მონაწილეობაში?'],
	['am', 'ምን ይከለክልሃል? አማርኛ'],
	['ti', 'እንታይ ይዓግተካ? ትግርኛ'],
	['ps', 'څه شی تاسو منع کوي؟ ټ ډ ړ ږ ښ ګ ڼ ې ۍ'],
	['fa', 'چه چیزی مانع شماست؟ پ چ ژ گ'],
	['ckb', 'چی ڕێگریت لێ دەکات؟ ڕ ڵ ۆ ێ'],
	['ku', 'Çi te asteng dike? ê î û ç ş'],
])('a text in %s can be printed', (lang, text) => {
	expect(checkPrintable(`title: ${text}\n`, `${lang}.md`)).toEqual([]);
});

test('a letter that no font of print has is named where it stands', () => {
	expect(checkPrintable('title: De les\nsummary: In het 漢\n', 'nl.md')).toEqual([
		{
			rule: 'letter-can-be-printed',
			file: 'nl.md',
			at: { line: 2, column: 17 },
			params: { given: '漢' },
		},
	]);
});
