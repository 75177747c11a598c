import { remembered } from './remember.ts';

/** How Dutch spellings of one sound are brought together, in this order. */
const SOUNDS: [RegExp, string][] = [
	[/(.)\1+/g, '$1'],
	[/sch(?=[aeiouy])/g, 'sg'],
	[/sch$/g, 's'],
	[/ij|ei|ey|y(?![aeiou])/g, '1'],
	[/ou|au|ouw|auw/g, '2'],
	[/oe|ou/g, '3'],
	[/ie|i/g, 'i'],
	[/ph/g, 'f'],
	[/(?<=[ptk])j(?=[ou])/g, ''],
	[/ck|qu|q|x/g, 'k'],
	[/c(?=[eiy])/g, 's'],
	[/c(?!h)/g, 'k'],
	[/ch|g/g, 'g'],
	[/tie$|tsie$/g, 'si'],
	[/z/g, 's'],
	[/v|w/g, 'f'],
	[/dt?(?=[fkpst]|$)/g, 't'],
	[/b$/g, 'p'],
	[/en$/g, 'e'],
	[/h/g, ''],
	[/(.)\1+/g, '$1'],
];

/** What a word sounds like: two spellings of one sound give the same key. */
export const soundOf = remembered((word) =>
	SOUNDS.reduce((found, [pattern, sound]) => found.replace(pattern, sound), word),
);
