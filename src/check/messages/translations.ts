/** About a translation beside its Dutch. */
export const translationMessages = {
	'language-choice-is-allowed':
		'Een overheid mag van de taalwet geen taalmenu voor de hele site aanbieden. Zet hier page.',
	'translation-language-known':
		'De taal "{given}" staat niet bij de talen in site.yaml. Zet ze erbij of haal dit bestand weg.',
	'translation-is-current':
		'De Nederlandse tekst is veranderd. Kijk de vertaling na. Zet dan {now} bij {label}.',
	'translation-parts-are-current':
		'{label}: dit hoort niet bij het Nederlands. Typ deze opdracht: npm run translate -- --klaar.',
	'translation-not-expired':
		'{label}: voorbij, want vandaag is {today}. Kijk de vertaling na en zet een nieuwe dag.',
	'translation-is-translated': '{label}: dit is nog de Nederlandse tekst. Vertaal ze.',
	'translation-has-same-lines':
		'{label}: de vertaling heeft {given} regels, het Nederlands {wanted}. Maak er {wanted} van.',
	'translation-has-same-headings':
		'De koppen zijn niet die van het Nederlands. Zet dezelfde koppen in dezelfde volgorde.',
	'translation-is-short':
		'Van een publicatie vertaal je alleen de titel, In het kort en de punten. Haal de tekst onderaan weg.',
	'translation-explains-no-more':
		'{label}: het Nederlands heeft hier geen uitleg. Haal deze tekst weg.',
	'translation-adds-nothing':
		'{label}: "{given}" staat niet in het Nederlands. Haal het weg of schrijf het precies zo.',
	'translation-leaves-nothing-out':
		'{label}: "{given}" staat wel in het Nederlands. Zet het er precies zo bij.',
} as const;
