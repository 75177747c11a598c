import { expect, test } from 'vitest';
import { syllablesOf } from '../../../../src/languages/nl/plain/index.ts';

/** Words cut by hand, as a Dutch dictionary hyphenates or says them. */
const WORDS = `
aan-be-ve-ling drem-pel ac-tie con-tact ge-meen-te in-bur-ge-ring vrij-wil-li-gers-werk bud-dy ver-e-ni-ging
mu-se-um ju-bi-le-um bu-reau ca-deau ni-veau i-dee i-dee-ën Bel-gi-ë fi-nan-ci-ën of-fi-ci-eel in-di-vi-du-eel
re-ü-nie co-ör-di-na-tor po-ë-zie be-ëin-di-gen ge-ëist ge-ëerd re-ëel na-ïef ru-ï-ne zee-ën twee-ën-der-tig
nieu-we eeu-wig leeu-wen mooi-e koei-en draai-en bouw blau-we vrou-wen bij-een-komst zijn tij-dens huis bui-ten-land
or-ga-ni-sa-tie e-va-lu-a-tie si-tu-a-tie ja-nu-a-ri ra-di-o vi-de-o re-gi-o re-gi-o-naal sta-di-on so-ci-aal
spe-ci-a-le ma-te-ri-eel mi-nis-te-rie pro-vin-cie a-siel pre-mie cha-os be-oor-de-len ge-o-pend
coach team-lid web-site on-line yo-ga sys-teem ty-pe roy-aal es-say train-ing com-pu-ter soft-ware
a-qua-ri-um quo-ta kwa-li-teit u-ni-ver-si-teit schrijf school straat herfst angst strengst
crè-che foy-er dou-a-ne con-ci-ër-ge cli-ënt ef-fi-ci-ënt Eu-ro-pees taal-kop-pel zelf-red-zaam
werk-zoe-ken-de lo-kaal be-stuur be-leids-dos-sier sub-si-die ge-zin on-der-ne-mer na-zorg
`
	.trim()
	.split(/\s+/)
	.map((cut): [string, number] => [cut.replaceAll('-', ''), cut.split('-').length]);

test('every word has the syllables that a dictionary gives it', () => {
	expect(WORDS.filter(([word, count]) => syllablesOf(word) !== count)).toEqual([]);
});

test('the list is long enough to trust, and every word counts at least once', () => {
	expect(WORDS.length).toBeGreaterThanOrEqual(100);
	for (const word of ['', 'pst', '2020', "'s", 'mm']) expect(syllablesOf(word)).toBe(1);
});
