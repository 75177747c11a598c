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
		'Het teken "{given}" kunnen we niet printen. Gebruik een ander teken of schrijf het in woorden.',
	'link-has-words': 'Deze link heeft geen woorden. Zet tussen de haken [ ] waar de link heen gaat.',
} as const;
