/** About the text below the data. */
export const textMessages = {
	'text-has-no-code': 'Hier staat code tussen < en >. Haal ze weg en schrijf gewone tekst.',
	'text-has-no-image':
		'Een foto kan niet in de tekst. Zet één foto in de map van de fiche, als cover.jpg.',
	'text-has-no-footnote': 'Een voetnoot kan niet. Zet de uitleg in de tekst zelf.',
	'text-has-no-block':
		'Dit ziet eruit als een blok code. Haal de spaties of de tekens voor de tekst weg.',
	'text-is-simple': 'Deze opmaak kennen we niet. Schrijf gewone tekst of een lijst.',
	'text-is-flat':
		'Hier staan te veel lijsten of citaten in elkaar. Zet ze onder elkaar, zonder spaties vooraan.',
	'heading-fits': 'Een kop met {given} kan niet. Begin een kop met ## of ###.',
	'link-is-safe':
		'Deze link mag niet: {given}. Begin met https://, mailto:, tel: of een schuine streep.',
	'link-is-whole': 'Deze link is in twee delen geschreven. Schrijf [woorden](https://adres).',
	'letter-can-be-printed':
		'Dit kunnen we niet printen: {given}. Gebruik andere tekens of schrijf het in woorden.',
	'link-has-address': 'Deze link heeft geen adres. Zet het adres tussen de haken ( ).',
	'link-is-short':
		'Het adres van deze link is te lang: hoogstens {max} tekens. Kies een korter adres.',
	'link-has-no-spaces': 'In het adres "{given}" staat een spatie. Schrijf %20 of haal ze weg.',
	'link-is-from-root': 'Deze link leidt nergens heen: "{given}". Begin met https:// of met /.',
	'link-is-address': '"{given}" is geen webadres. Kijk het na of haal de link weg.',
	'link-is-direct': 'Bij dit adres ziet een ander bedrijf wie er klikt. Schrijf het adres zelf.',
	'link-is-public':
		'"{given}" werkt alleen op jouw computer of netwerk. Zet hier een adres dat voor iedereen werkt.',
	'mail-link-is-whole':
		'"{given}" is geen mailadres. Schrijf bijvoorbeeld mailto:info@gemeente.be.',
	'phone-link-is-whole': '"{given}" is geen nummer. Schrijf bijvoorbeeld tel:+3211238734.',
	'page-is-there': 'De pagina "{given}" is er niet op deze site. Verbeter het adres.',
	'part-is-there': 'Het deel "{given}" is er niet. Zet hier het adres van de hele pagina.',
	'link-has-words': 'Deze link heeft geen woorden. Zet tussen de haken [ ] waar de link heen gaat.',
	'link-is-joined': 'Deze link is niet heel. Schrijf [woorden](https://adres), zonder spaties.',
	'link-has-no-title': 'De woorden achter dit adres ziet niemand. Haal ze weg.',
	'words-are-meant': '"{given}" is niet om te lezen. Schrijf hier wat er hoort te staan.',
	'columns-are-a-table':
		'Hier staan kolommen uit een ander programma. Maak er een tabel van met |, of een lijst met -.',
	'marks-are-closed':
		'Hier staat "{given}" zonder begin of einde. Zet ** voor en achter de woorden, of haal het weg.',
	'mark-has-space': 'Na "{given}" hoort een spatie. Zet er een bij.',
	'list-has-no-boxes': 'Een vakje om af te vinken kan niet in de tekst. Haal de haken [ ] weg.',
	'list-has-dashes':
		'Een lijst begint niet met "{given}". Zet vooraan een streepje (-) en een spatie.',
	'list-counts-on':
		'Hier staat nummer {given}, maar lezers zien nummer {wanted}. Maak er {wanted} van.',
	'table-is-whole': 'Deze tabel mist een regel. Zet onder de eerste rij: | --- | --- |.',
	'table-row-is-whole':
		'Deze rij heeft {given} vakken, de eerste rij {wanted}. Maak er {wanted} van.',
	'heading-has-hashes':
		'De lijn hieronder maakt van deze tekst een kop. Zet ## voor een kop, of haal de lijn weg.',
	'part-has-words':
		'Achter dit teken van een lijst of een citaat staat niets. Zet er woorden bij, of haal het weg.',
	'column-has-words': 'Een kolom van deze tabel heeft geen kop. Zet er een woord boven.',
	'row-has-words': 'In deze tabel staat een rij zonder woorden, of geen enkele rij. Vul ze aan.',
	'heading-has-words': 'Deze kop heeft geen woorden. Zet er achter ##, of haal ## weg.',
	'text-has-no-entity': '"{given}" is een code voor een teken. Schrijf het teken zelf.',
	'text-is-shown':
		'Deze tekst ziet niemand: een vertaalde {what} heeft alleen velden. Haal de tekst weg.',
	'text-is-in-a-chapter':
		'Deze tekst staat in geen hoofdstuk. Zet er een kop boven die bij een hoofdstuk (body) staat.',
	'heading-is-of-a-chapter':
		'Geen hoofdstuk toont deze kop. Zet "{given}" bij een hoofdstuk (body), of haal de tekst weg.',
	'heading-is-once':
		'Deze kop is er al, of heeft geen letters van a tot z. Schrijf een andere kop.',
	'words-have-no-marks':
		'{label}: hier kan geen opmaak. Haal "{given}" weg of schrijf het in gewone woorden.',
} as const;
