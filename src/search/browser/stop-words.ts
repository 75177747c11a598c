/** Words that ask or bind but do not say what about, in Dutch and in the languages people try. */
export const stopWords = new Set(
	`aan ah al alle alleen als ander andere ben bent bij daar dan dat de der deze die dit doe doen doet
	door dus een eens elke en er eraan ermee erop ertoe ervan ervoor ergens even gaan gaat ga geef geen geven graag haar had heb hebben hebt heeft
	hem hen het hier hij hoe hoeveel hun ik in is iemand iets ja je jij jou jouw jullie kan kon kunnen
	kunt krijg krijgen krijgt maar mag me meer men met mij mijn mocht moet moeten mogen na naar nee niet niets nodig nog nu of
	om omdat ons onze ook op over per rond te tegen tijdens toch toen tot tussen u uit uw vaak van vanaf veel via vind
	vinden vindt voor waar waarom waarheen wanneer want weer wat we wel welk welke wie wij wil willen wilt word worden
	wordt ze zelf zich zij zijn zo zoek zoeken zonder zou zouden zullen
	a an and are can do does find for from get how i is it my need of on or that the there they this to
	want what when where which who why with you your
	au aux avec ce ces cherche comment dans des du est et il je la le ma mes mon ou par pas peut pour puis qui
	quoi sont sur trouver un une veux vous
	bir bu da de icin ile ben benim istiyorum nasil ne nerede var ve
	ان انا اين عن على في كيف ل ما من هل هو هي و اريد`.split(/\s+/),
);
