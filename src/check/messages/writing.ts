/** About how the data at the top of a file is written. */
export const writingMessages = {
	'data-is-opened': 'De eerste regel moet --- zijn. Zet drie streepjes boven de gegevens.',
	'data-is-closed':
		'De gegevens eindigen nergens. Zet een regel met drie streepjes (---) onder de gegevens.',
	'dashes-are-alone': 'Op deze regel mag alleen --- staan. Haal de rest weg.',
	'line-is-readable':
		'Deze regel kunnen we niet lezen. Kijk de dubbele punt, de spaties en de aanhalingstekens na.',
	'spaces-not-tabs': 'Deze regel begint met een tab. Gebruik spaties.',
	'indent-is-right':
		'De spaties vooraan kloppen niet. Zet deze regel recht onder de vorige regels.',
	'name-is-once': '"{given}" staat hier twee keer. Haal er een weg.',
	'name-has-colon': 'Na de naam van het veld ontbreekt een dubbele punt. Zet er een bij.',
	'colon-is-quoted':
		'In deze tekst staat een dubbele punt. Zet de hele tekst tussen aanhalingstekens.',
	'quote-is-closed': 'Dit aanhalingsteken wordt nergens gesloten. Zet er een op het einde.',
	'bracket-is-closed': 'Dit haakje wordt nergens gesloten. Zet er een op het einde.',
	'sign-is-quoted':
		'Een tekst mag niet met dit teken beginnen. Zet de hele tekst tussen aanhalingstekens.',
	'backslash-is-quoted': 'De schuine streep \\ mag hier niet. Haal ze weg.',
	'value-is-plain':
		'Een tekst mag niet beginnen met &, * of !. Zet de hele tekst tussen aanhalingstekens.',
	'comment-is-alone':
		'Alles na # valt weg. Zet de hele tekst tussen aanhalingstekens, of de opmerking op een eigen regel.',
	'dash-begins-no-list':
		'Deze regel is een vervolg van de tekst erboven, geen lijst. Haal het streepje weg.',
	'space-is-plain': 'Hier staat een spatie die geen gewone spatie is. Typ ze opnieuw.',
} as const;
