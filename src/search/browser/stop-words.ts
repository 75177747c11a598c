/** Words that may stand in a phrase without changing what it means. */
export const fillers = new Set(
	'de het een te om mijn je jouw uw onze le la les un une des du d l a an the my'.split(' '),
);

/** Words that ask or bind but do not say what about, in Dutch and in the languages people try. */
export const stopWords = new Set(
	`aan ah al alle alleen als ander andere ben bent bij daar dan dat de der deze die dit doe doen doet
	door dus een eens elke en er eraan ermee erop ertoe ervan ervoor ergens even gaan gaat ga geef geen geven graag haar had heb hebben hebt heeft
	hem hen het hier hij hoe hoeveel hun ik in is iemand iets ja je jij jou jouw jullie kan kon kunnen
	kunt krijg krijgen krijgt maar mag me meer men met mij mijn mocht moet moeten mogen na naar nee niet niets nodig nog nu of
	om omdat ons onze ook op over per rond te tegen tijdens toch toen tot tussen uit uw vaak van vanaf veel via vind
	vinden vindt voor waar waarom waarheen wanneer want weer wat we wel welk welke wie wij wil willen wilt word worden
	wordt ze zelf zich zij zijn zo zoek zoeken zonder zou zouden zullen
	aub alsjeblieft alstublieft altijd anders bestaan bestaat betekent bijna bijvoorbeeld daarom daarvoor ding dingen
	echt eigenlijk erg gebeurt geeft gedaan heel hele iedereen kent ken komen komt kom kun laat
	laten maak maken maakt manier mogelijk precies snap soms soort steeds terecht volgens waaraan
	waarbij waarin waarmee waarop waarover waarvoor waarvan weet weten wilde zeg zeggen zegt zie zien ziet zowel
	about am any as at be by could from has have if just like near no not our out please should some someone was will would
	ai ainsi avoir besoin dois dont elle etre faire fait ils leur lui meme mes nous on plus peux
	quand que quel quelle quelles quels sa se si ses suis tous tout toute toutes votre vos
	bana beni cok gibi gerek hangi icin kim lazim mi mu nereden neresi olarak olmak sey veya
	او اذا الى التي الذي ذلك عند عندي كم لا لدي لكي لماذا لي متى مع هذا هذه يمكن يمكنني احتاج
	an and are can do does find for get how it my need or that the there they this to
	what when where which who why with you your
	au aux avec ce ces cherche comment dans des du est et il la le ma mon ou par pas peut pour puis qui
	quoi sont sur trouver un une veux vous
	bir bu da ile benim istiyorum nasil ne nerede var ve
	ان انا اين عن على في كيف ما من هل هو هي اريد`.split(/\s+/),
);

/** A single letter says as little. */
export const isStopWord = (word: string) => stopWords.has(word) || /^\p{L}$/u.test(word);
