import type { Concept } from '../browser/types.ts';

/**
 * Words that are too easy for the glossary, yet that people type in their own language or by another name.
 * One line: the Dutch words; other Dutch words for it; then French, English, Turkish and Arabic.
 */
const LINES = `
Nederlands | Vlaams | néerlandais, flamand | Dutch, Flemish | Felemenkçe, Hollandaca, Flamanca | هولندية, الهولندية, نيرلندية
taal | | langue | language | dil | لغة
oefenen | | pratiquer, exercer, entraîner | practice, practise, exercise | pratik, alıştırma | تمرين, ممارسة, تدرب
praten | spreken, kletsen, converseren | parler, conversation | talk, speak, speaking, conversation | konuşmak, konuşma | تحدث, محادثة, كلام
leren | studeren | apprendre, étudier | learn, learning, study | öğrenmek | تعلم, دراسة
les | cursus, klas | cours, leçon | lesson, class, course | ders, kurs | درس, دروس
werk, job | baan, arbeid, beroep | travail, emploi, boulot | work, job | iş, çalışma | عمل, شغل, وظيفة
fiets, fietsen | rijwiel, tweewieler | vélo, bicyclette | bike, bicycle, cycling | bisiklet | دراجة
auto | wagen | voiture | car | araba | سيارة
bus, trein | openbaar vervoer | transport, bus, train | transport, bus, train | otobüs, tren, ulaşım | حافلة, قطار, مواصلات
kind, kinderen | kleuter, peuter, baby | enfant | child, children, kids | çocuk | طفل, اطفال
ouders | moeder, vader, mama, papa | parents, mère, père | parents, mother, father | anne, baba, ebeveyn | والدين, ام, اب
school | | école | school | okul | مدرسة
leerling | scholier, student | élève | pupil, student | öğrenci | تلميذ, طالب
diploma | getuigschrift | diplôme | diploma, degree | diploma | شهادة, دبلوم
jongeren | jeugd, tiener, puber | jeunes, adolescent | youth, young people, teenager | genç, gençler | شباب, مراهق
sport | bewegen, zwemmen, turnen | sport, natation | sports, swimming | spor, yüzme | رياضة, سباحة
voetbal | | football, foot | football, soccer | futbol | كرة القدم
cultuur | muziek, theater, toneel, museum | culture, musique | culture, music | kültür, müzik | ثقافة, موسيقى
vriend, vrienden | kameraad | ami, amis | friend, friends | dost | صديق, اصدقاء
buurt | wijk, straat | quartier, voisin | neighbourhood, neighbour | mahalle, komşu | حي, جار
geld | centen, euro | argent | money, funding | para | مال, نقود
gratis | kosteloos | gratuit | free | ücretsiz, bedava | مجاني, مجانا
hulp, helpen | bijstand | aide, aider | help, support | yardım | مساعدة
club, vereniging | sportclub | club | club | kulüp | ناد
bedrijf, bedrijven | firma, werkgever | entreprise, employeur | company, business, employer | şirket, işveren | شركة
eigen zaak | bedrijf starten, zaak starten, winkel | commerce, magasin, lancer son entreprise | own business, start a business, shop | kendi işi, dükkan | مشروع خاص, متجر
computer | laptop, pc | ordinateur | computer | bilgisayar | حاسوب, كمبيوتر
gsm | telefoon, smartphone | téléphone, portable | phone, mobile | telefon | هاتف
zomer | vakantie | été, vacances | summer, holiday | yaz, tatil | صيف, عطلة
vrouw, vrouwen | dame, meisje | femme, fille | woman, women, girl | kadın, kız | امراة, نساء, بنت
gemeente, stad | | commune, ville | town, city, municipality | belediye, şehir | بلدية, مدينة
spel, spelen | | jeu, jouer | game, play | oyun | لعبة, لعب
afstemming, afstemmen | coördinatie, overleg | concertation, coordination | coordination, consultation | koordinasyon | تنسيق
training, trainen | | entraînement | training | antrenman | تدريب
brochure, gids | | brochure, guide | guide, leaflet | broşür, rehber | دليل, كتيب
`;

/** Everyday words as concepts, beside those of the glossary. */
export const everydayWords: Concept[] = LINES.trim()
	.split('\n')
	.map((line) => {
		const [own = [], plain = [], ...foreign] = line.split('|').map(listOf);
		return { own, plain, near: [], foreign: foreign.flat() };
	});

function listOf(words: string): string[] {
	return words
		.split(',')
		.map((word) => word.trim())
		.filter(Boolean);
}
