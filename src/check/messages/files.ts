/** About files and folders. */
export const fileMessages = {
	'file-is-there': 'Het bestand {name} ontbreekt. Maak het in deze map.',
	'format-is-newest':
		'{label}: {given} is oud, dit programma leest {known}. Typ: npx drempelwijzer upgrade.',
	'format-is-known':
		'{label}: {given} is te nieuw, dit programma leest {known}. Typ: npm install drempelwijzer@latest.',
	'folder-is-known':
		'De map "{given}" kennen we niet. Hernoem of verplaats ze: in README.md staat welke mappen er zijn.',
	'folder-is-expected': 'Een map in een fiche hoort niet. Haal ze weg.',
	'folder-is-unique':
		'De map "{given}" lijkt te veel op "{other}". Hernoem of verwijder een van de twee.',
	'folder-name-is-plain':
		'In de mapnaam "{given}" mogen alleen kleine letters, cijfers en koppeltekens. Hernoem de map.',
	'folder-name-is-short':
		'De mapnaam "{given}" is te lang: hoogstens {max} tekens. Hernoem de map.',
	'folder-name-is-free': 'Op Windows kan een map niet "{given}" heten. Hernoem de map.',
	'words-are-named':
		'De eigen woorden van de site heten zoals hun taal, bijvoorbeeld nl.yaml. Hernoem dit bestand.',
	'entry-has-original': 'Deze map heeft geen tekst in de eigen taal. Maak het bestand {name}.',
	'file-is-expected': 'Dit bestand hoort hier niet. Haal het weg of zet het op een andere plaats.',
	'file-has-its-name': 'Dit bestand heet {name}, met kleine letters. Hernoem het.',
	'text-is-named':
		'Een tekst heet naar zijn taal, met kleine letters: {name}. Hernoem dit bestand of haal het weg.',
	'text-is-markdown':
		'Een bestand dat eindigt op .mdx mag hier niet. Maak er een bestand van dat eindigt op .md.',
	'file-is-no-link':
		'Dit is een verwijzing naar een andere plaats. Zet het bestand zelf in deze map.',
	'file-is-small': 'Dit bestand is te groot: {size} kB, hoogstens {max} kB. Maak het korter.',
	'file-is-filled': 'Dit bestand is leeg. Vul het in of haal het weg.',
	'sound-has-text':
		'Bij deze opname hoort een tekst in dezelfde taal. Zet {text} ernaast of haal de opname weg.',
	'sound-is-small':
		'Deze opname is te groot: hoogstens 4 MB. Maak ze korter of bewaar ze op 64 kbit per seconde.',
	'sound-is-real': 'Dit is geen hele mp3. Bewaar de opname opnieuw als mp3.',
	'picture-is-small': 'Deze foto is te groot: hoogstens 2 MB. Maak de foto kleiner.',
	'picture-has-few-dots':
		'Deze foto heeft te veel beeldpunten: hoogstens 25 miljoen. Maak de foto kleiner.',
	'picture-is-real':
		'Dit bestand is geen foto van de soort die de naam zegt. Bewaar de foto opnieuw.',
	'picture-has-words':
		'Deze fiche heeft een foto zonder uitleg. Zeg bij Foto (cover) wat ze toont.',
	'picture-is-there':
		'Bij Foto (cover) staat uitleg, maar er is geen foto. Zet de foto in deze map als cover.jpg.',
	'logo-is-there':
		'Het bestand {given} staat niet naast {beside}. Zet het daar of haal deze regel weg.',
	'logo-is-named':
		'Dit logo staat nog niet in {beside}. Zet daar{under}: logo: {name}. Of haal het bestand weg.',
	'logo-has-shape':
		'Dit logo is te lang of te hoog: hoogstens {wide} keer zo breed als hoog. Neem een ander.',
	'svg-is-small': 'Dit logo is te groot: hoogstens 64 kB. Bewaar het met minder punten.',
	'svg-is-whole': 'Vanaf hier is dit geen gewone SVG meer. Bewaar het logo opnieuw als gewone SVG.',
	'svg-is-flat': 'Hier zitten te veel groepen in elkaar. Bewaar het logo opnieuw zonder groepen.',
	'svg-part-is-plain':
		'"{given}" mag niet in een logo: alleen vormen en kleuren. Bewaar het opnieuw als gewone SVG.',
	'svg-attribute-is-plain':
		'"{given}" mag hier niet in een logo. Bewaar het opnieuw, met de kleuren bij de vormen zelf.',
	'svg-has-no-links': '"{given}" verwijst naar iets buiten het logo. Haal dat weg.',
	'svg-has-shapes': 'Dit logo is leeg. Zet er vormen in, of neem een ander bestand.',
	'svg-text-is-shape': 'Hier staat tekst. Zet in je tekenprogramma alle tekst om naar vormen.',
	'svg-has-size': 'Het logo zegt niet hoe groot het is. Zet in <svg> een viewBox="0 0 200 80".',
	'letters-are-readable':
		'Dit bestand heeft letters die we niet kunnen lezen. Bewaar het opnieuw als UTF-8.',
	'letters-are-of-one-alphabet':
		'In "{given}" staat een letter uit een ander alfabet. Typ het woord opnieuw.',
	'letters-are-whole': 'In "{given}" staat een letter met een los accent. Typ het woord opnieuw.',
	'letters-are-known':
		'Hier staat een teken dat alleen een ander programma kent ({code}). Typ het opnieuw.',
	'letters-are-visible': 'Hier staat een teken dat niemand ziet ({code}). Haal het weg.',
	'letters-are-decoded': '"{given}" is een letter die stuk is gegaan. Typ het woord opnieuw.',
	'merge-is-finished':
		'Hier staan twee versies onder elkaar. Kies er een, en haal de regels met <<<, === en >>> weg.',
	'picture-is-cover':
		'Een foto staat in de map van haar fiche, als cover.jpg of cover.png. Hernoem of verplaats ze.',
	'picture-is-photo':
		'Deze soort foto kan niet. Bewaar ze opnieuw als jpg, en zet ze als cover.jpg bij haar fiche.',
	'picture-is-one': "Deze fiche heeft twee foto's. Haal er één weg: lezers zien er maar één.",
	'sound-is-named':
		'Een opname heet zoals haar tekst, bijvoorbeeld nl.mp3. Hernoem dit bestand of haal het weg.',
	'file-is-beside-content':
		'Dit bestand hoort naast de map met de inhoud, niet erin. Verplaats het een map hoger.',
	'text-has-folder':
		'Een tekst staat in een eigen map, als nl.md. Zet dit bestand in de map van zijn fiche.',
	'source-text-is-apart':
		'Teksten van bronnen horen niet bij de inhoud. Zet dit bestand in een map naast deze map.',
} as const;
