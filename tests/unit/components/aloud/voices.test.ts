import { expect, test } from 'vitest';
import { voiceFor } from '../../../../src/components/aloud/voices.ts';

const voice = (lang: string, more: object = {}) => ({
	lang,
	localService: true,
	default: false,
	...more,
});

test.each([
	['the Belgian one first', 'nl', [voice('nl-NL', { default: true }), voice('nl-BE')], 1],
	['written as Android does', 'nl', [voice('en_GB'), voice('nl_BE')], 1],
	['then the one of the device', 'fr', [voice('fr-FR'), voice('fr-CA', { default: true })], 1],
	['then any', 'tr', [voice('tr-TR')], 0],
	['without a country', 'ar', [voice('ar')], 0],
	['never of another language', 'nl', [voice('nds-DE'), voice('en-US')], undefined],
	['never one that lives elsewhere', 'nl', [voice('nl-NL', { localService: false })], undefined],
	['none where there is none', 'nl', [], undefined],
])('%s', (_, lang, voices, at) => {
	expect(voiceFor(lang, voices)).toBe(at === undefined ? undefined : voices[at]);
});
