import { tokens } from '../browser/fold.ts';
import { stem } from '../browser/stem.ts';

/** Words that fit in any question, whatever it is about; in a small dossier they may stand only once and seem to say much. */
const WORDS = `
	aantal begin beginnen begint begon bel bellen belt bezig bijna blijven blijft bleef bovendien brengen brengt bracht dag dagen denken
	denkt dacht doel doorgaan dragen draagt durven durft eigen einde eerst eerste echte enkel ergens extra fijn ga gang geleden gebruik gebruiken
	gebruikt gebeuren gebeurd gekomen gekregen gezegd goed goede groot grote halen haalt hard help helpen helpt heten heet hopen hoop horen hoort houden
	houdt hield huidig inhoud jaar jaren keer kennen kiezen kiest kijken kijkt klaar klein kleine klinken komende kort korte krijg kwam laatste lang lange
	langer leggen legt leuk leven leeft leiden liggen ligt lijken lijkt liever lopen loopt maand maanden mee meest meeste meestal mens mensen merken
	merkt minder minst mogelijk moment morgen naam nemen neemt nam nieuw nieuwe nooit noemen noemt omgaan ongeveer open openen oud oude pas passen past
	persoon personen plaats plek proberen probeert reden rest rustig samen schrijven slecht sluiten snel soort speciaal spreekt staan staat stond starten
	stellen stelt sterk stoppen stopt sturen stuurt teken tijd tonen toont trekken vallen valt vandaag vast veranderen verder verschillend
	verschillende verwachten verwacht vergeten volgen volgt volgende voorbeeld vooral vraag vragen vraagt vroeg vroeger waard wachten week weken
	weinig werken werkt wonen woon woont zaken zetten zet ziek zitten zit zorgen zorgt zoeken zodat belangrijk daarna duidelijk elkaar genoeg gewoon juist
	lukken lukt andere anderen helemaal iedere iemands later net niemand nodige onder sinds steeds straks tweede drie vier vijf zeker zonder
	aansluiten aanvragen annuleren bestellen bewaren boeken controleren doorgeven duur goedkoop goedkope huren installeren instellen invullen kapot
	kwijt ophalen opladen opzeggen opzoeken printen prijs regelen reserveren tarief terugvinden uitleg vastleggen verliezen verloren verlengen
	vernieuwen versturen vervangen verwijderen volgen wijzigen wisselen
	jong maken gemaakt gedaan gegeven gevonden gezocht gaf geraken geraakt raken
`;

const stems = new Set(tokens(WORDS).map(stem));

export const isCommon = (word: string) => stems.has(stem(word));
