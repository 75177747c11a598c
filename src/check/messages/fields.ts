/** About one field. {label} is the field's Dutch title and its name in the file. */
export const fieldMessages = {
	'colour-has-contrast':
		'{label}: {given} is niet {how} genoeg: contrast {ratio}, minstens {least}. Neem {suggestion}.',
	'colour-is-written-well':
		'{label}: "{given}" is geen kleur. Schrijf een # en zes tekens, zoals "#0b4f3f".',
	'field-is-there': '{label} ontbreekt. Vul dit veld in.',
	'field-is-filled': '{label} is leeg. Vul dit veld in of haal de regel weg.',
	'field-is-known': 'Het veld "{given}" bestaat hier niet. Verbeter de naam of haal het weg.',
	'field-is-right': '{label} klopt niet. Kijk in de handleiding hoe je dit schrijft.',
	'value-is-text': '{label} moet een tekst zijn. Schrijf hier één tekst.',
	'value-is-quoted': '{label} moet een tekst zijn. Zet {given} tussen aanhalingstekens.',
	'value-is-number': '{label} moet een getal zijn. Schrijf alleen cijfers.',
	'value-is-whole-number': '{label} moet een geheel getal zijn. Schrijf alleen cijfers.',
	'number-is-plain': '{label}: bedoel je met "{given}" {meant}? Schrijf {forms}.',
	'value-is-true-or-false': '{label} moet true of false zijn. Kies een van de twee.',
	'value-is-list': '{label} moet een lijst zijn. Zet elk ding op een eigen regel met - ervoor.',
	'value-is-group':
		'{label} moet uit velden bestaan. Schrijf onder elkaar: naam, dubbele punt, tekst.',
	'choice-is-known': '{label}: niet "{given}". Kies {choices}.',
	'choice-is-one-of-many':
		'{label}: "{given}" kan niet. Kies een woord uit de handleiding, bijvoorbeeld {first}.',
	'text-is-short': '{label} is te lang: {length} tekens, hoogstens {max}. Haal er {over} weg.',
	'list-is-short': '{label} heeft {length} regels, hoogstens {max}. Haal er {over} weg.',
	'list-is-filled': '{label} is een lege lijst. Zet er minstens één ding in.',
	'number-is-not-higher': '{label}: {given} is te hoog. Schrijf hoogstens {limit}.',
	'number-is-not-lower': '{label}: {given} is te laag. Schrijf minstens {limit}.',
	'text-is-one-line': '{label} mag maar één regel zijn. Haal het begin van een nieuwe regel weg.',
	'text-is-written-well':
		'{label}: "{given}" klopt niet. Kijk in de handleiding hoe je dit schrijft.',
	'name-is-plain':
		'{label}: "{given}" is geen mapnaam. Gebruik kleine letters, cijfers en koppeltekens.',
	'language-is-code': '{label}: "{given}" is geen taalcode. Schrijf bijvoorbeeld nl, fr of ar.',
	'word-language-is-code': '"{given}" is geen taalcode. Schrijf bijvoorbeeld nl, fr of ar.',
	'word-language-is-known':
		'De taal "{given}" staat niet bij de talen in site.yaml. Zet ze erbij, of verbeter de code.',
	'phone-is-international':
		'{label}: "{given}" klopt niet. Schrijf +32 of +31, en dan het nummer zonder 0 en spaties.',
	'date-is-written-well':
		'{label}: "{given}" is geen datum. Schrijf bijvoorbeeld 2024, 2024-08 of 2024-08-27.',
	'day-is-written-well': '{label}: "{given}" is geen dag. Schrijf bijvoorbeeld 2026-11-22.',
	'date-exists': '{label}: deze datum bestaat niet. Kijk de maand en de dag na.',
	'year-is-likely': '{label}: het jaar {given} klopt niet. Vandaag is {today}. Verbeter het jaar.',
	'date-is-not-ahead': '{label}: {given} moet nog komen. Vandaag is {today}. Verbeter de datum.',
	'begin-is-before-end': '{label}: {given} ligt na het einde, {other}. Verbeter een van de twee.',
	'date-is-before-check':
		'{label}: {given} ligt na de dag waarop dit is nagekeken, {other}. Verbeter een van de twee.',
	'action-has-begun':
		'{label}: {given} ligt voor het begin, {other}. Verbeter een van de twee, of de stand.',
	'time-is-written-well':
		'{label}: "{given}" is geen uur. Schrijf bijvoorbeeld 19:00-21:00, of alleen 19:00.',
	'times-are-written-well':
		'{label}: "{given}" zijn geen uren. Schrijf van en tot, bijvoorbeeld 09:00-12:30.',
	'hours-are-apart':
		'{label}: {given} valt samen met {other} op dezelfde dag. Verbeter een van de twee.',
	'time-ends-later':
		'{label}: het einde komt niet na het begin. Verbeter een van de twee, of schrijf alleen het begin.',
	'hours-end-that-day':
		'{label}: het einde komt niet na het begin. Open tot na middernacht? Zet de rest bij de dag erna.',
	'icon-is-known': '{label}: "{given}" bestaat niet. Kies een naam op lucide.dev/icons.',
	'title-in-list-is-unique': '{label}: "{given}" staat al in de lijst. Geef dit een andere titel.',
	'original-is-spoken':
		'{label}: de eigen taal "{given}" staat er niet bij. Zet ze erbij, of verander original.',
	'url-has-no-folder':
		'{label}: "{given}" heeft meer dan de naam van de site. Zet een map bij base.',
	'url-is-for-all':
		'{label}: "{given}" is maar op één computer of netwerk te zien. Zet hier het adres op internet.',
	'url-has-plain-letters':
		'{label}: "{given}" heeft letters die een adres anders schrijft. Schrijf {suggestion}.',
	'folder-has-slashes': '{label}: "{given}" klopt niet. Schrijf / of bijvoorbeeld /dossier/.',
	'path-is-plain':
		'{label}: "{given}" klopt niet. Schrijf namen met een schuine streep ertussen, niet ervoor.',
	'file-name-is-plain':
		'{label}: "{given}" is geen bestandsnaam. Gebruik letters, cijfers, punten en streepjes.',
	'fingerprint-is-made':
		'{label}: "{given}" klopt niet. Typ deze opdracht: npm run translate -- --klaar.',
	'fingerprint-is-whole': '{label}: "{given}" klopt niet. Schrijf de code van twaalf tekens.',
	'address-is-whole':
		'{label}: "{given}" is geen webadres. Schrijf alleen het adres, met https:// ervoor.',
	'mail-is-whole': '{label}: "{given}" is geen mailadres. Schrijf bijvoorbeeld info@gemeente.be.',
	'summary-is-short': '{label} heeft te veel zinnen. Schrijf er hoogstens drie.',
	'passage-is-short': '{label}: neem twee tot zes woorden uit de bron. Maak dit langer of korter.',
	'quote-is-short': '{label} is te lang. Neem hoogstens vijftien woorden.',
	'reading-is-given': '{label} ontbreekt. Leg bij een afgeleide drempel uit hoe je dat leest.',
	'plan-number-has-source': '{label} ontbreekt. Zeg waar het nummer staat: brontekst of publiek.',
	'addressee-is-named': '{label}: wie is dit? Vul een organisatie of een functie in.',
	'survey-has-number': '{label} ontbreekt. Zeg bij een enquête hoeveel mensen antwoordden.',
	'number-is-of-a-survey':
		'{label}: dit hoort alleen bij een enquête. Haal het weg, of kies bij "sort" enquete.',
	'budget-goes-up': '{label}: dit is minder dan het laagste bedrag. Verbeter een van de twee.',
	'refusal-has-reason': '{label} ontbreekt. Zeg waarom dit niet is uitgevoerd.',
	'word-is-text': '"{given}" moet een tekst zijn, of one en other. Schrijf hier een zin.',
	'word-is-known': '"{given}" is geen zin van de site. Verbeter de naam of haal de regel weg.',
	'blank-is-known':
		'"{given}" tussen accolades vult de site niet in. Verbeter de naam of haal ze weg.',
	'blank-is-there': 'In deze zin ontbreekt "{given}" tussen accolades. Zet het erbij.',
	'plural-form-exists': 'De vorm "{given}" bestaat niet in deze taal. Kies uit {forms}.',
} as const;
