/** About how fiches fit together, and how they fit their sources. */
export const dossierMessages = {
	'page-has-free-address':
		'Op het adres /{given}/ staat al een pagina van de site zelf. Geef deze map een andere naam.',
	'reference-exists':
		'{label}: "{given}" bestaat niet. Kies de naam van een {what} uit dit dossier.',
	'reference-is-of-kind': '{label}: "{given}" is een {other}. Kies hier de naam van een {what}.',
	'printed-name-is-free':
		'De mapnaam "{given}" is ook de naam van een druk van "{other}". Hernoem de map.',
	'number-is-unique':
		'{label}: {given} hoort al bij "{other}". Neem het eerste vrije nummer: {free}.',
	'moved-is-free': '{label}: "{given}" is al een fiche of een oude naam. Haal deze naam weg.',
	'title-is-unique': '{label}: "{other}" heeft dezelfde titel. Geef deze fiche een andere titel.',
	'value-is-once': '{label}: "{given}" staat twee keer in de lijst. Haal er een weg.',
	'id-in-list-is-unique': '{label}: "{given}" staat twee keer in de lijst. Haal er een weg.',
	'passage-is-given':
		'{label}: zeg waar dit in de bron staat. Zet de beginwoorden van de passage bij "from".',
	'passage-is-found': '{label}: "{given}" staat niet in de bron. Neem de woorden precies over.',
	'passage-ends-after':
		'{label}: "{given}" staat niet na de beginwoorden. Neem de slotwoorden precies over.',
	'quote-is-found': '{label}: dit staat niet zo in de bron. Neem de woorden precies over.',
	'source-text-is-there': '{label}: het bestand "{given}" is er niet. Verbeter de naam.',
	'contact-is-recent':
		'{label}: te lang niet nagekeken. Bel of mail, en zet dan de dag van vandaag ({today}).',
	'help-answers':
		'{label}: niemand bereikt "{given}". Geef een nummer of webadres, of kies een ander.',
	'exceptions-fit-status':
		'{label}: noem bij "exceptions" wat nog niet lukt. Lukt alles? Kies "volledig", zonder lijst.',
	'person-not-expired':
		'{label}: deze dag is voorbij, want vandaag is {today}. De naam staat nergens meer. Haal ze weg.',
	'text-has-no-personal-data':
		'{label}: hier staat een {given}. Haal het weg, of vul Persoonsgegevens (personalData) in.',
	'personal-data-not-expired':
		'{label}: voorbij, want vandaag is {today}. Haal de persoonsgegevens uit de fiche.',
	'chapter-text-is-there':
		'{label}: er is geen kop "## {given}" in de tekst. Schrijf die kop of verbeter de naam.',
	'amounts-are-current':
		'{label}: voorbij, want vandaag is {today}. Zet hier de bedragen van dit jaar.',
	'amounts-are-there':
		'{label}: er zijn geen bedragen om te tonen. Maak het bestand amounts.yaml in de map content.',
	'moment-has-day':
		'{label}: op welke dag is dat? Zet bij "date" een volledige dag, bijvoorbeeld 2026-11-22.',
	'first-time-is-in-rhythm':
		'{label}: {given} is geen {rhythm}. Verbeter de eerste dag of de dagen bij "repeats".',
	'exception-is-in-rhythm':
		'{label}: op {given} is dit er al niet. Verbeter deze dag of haal hem weg.',
	'moment-happens':
		'{label}: zo is er geen enkele dag over. Verbeter de dagen, de pauzes of het einde.',
	'done-has-later-source':
		'{label}: de bron is van vóór dit moment. Kijk na of een bron van erna zegt dat het gebeurde.',
	'sweeping-word-has-source': '{label}: hier staat "{given}". Kijk na of de bron dat ook zo zegt.',
	'expected-is-told-as-expected':
		'"{given}" was een verwachting of een doel. Zeg dat erbij, of zoek een bron van erna.',
	'part-of-is-no-circle':
		'{label}: deze fiche is zo een deel van zichzelf. Haal een verwijzing weg.',
} as const;
