/** About plain words: limits and word lists stand in src/languages/nl/plain. */
export const languageMessages = {
	'sentence-is-short': 'Deze zin heeft {words} woorden, hoogstens {max}. Maak er twee zinnen van.',
	'sentences-are-short':
		'De zinnen hebben gemiddeld {words} woorden, hoogstens {max}. Maak lange zinnen korter.',
	'text-is-easy':
		'Deze tekst is moeilijk: score {score}, minstens {min}. Schrijf kortere zinnen en woorden.',
	'words-are-short':
		'Deze tekst heeft veel lange woorden: LIX {score}, hoogstens {max}. Kies kortere woorden.',
	'paragraph-is-short':
		'Deze alinea heeft {words} woorden, hoogstens {max}. Begin ergens een nieuwe alinea.',
	'heading-is-short': 'Deze kop heeft {words} woorden, hoogstens {max}. Maak de kop korter.',
	'word-is-plain':
		'"{given}" is een moeilijk woord. Schrijf het gewoner of leg het uit in de woordenlijst.',
	'abbreviation-is-explained':
		'"{given}" is een afkorting zonder uitleg. Schrijf ze voluit of zet ze in de woordenlijst.',
	'sentence-is-active': 'Twee zinnen na elkaar zeggen niet wie iets doet. Zeg wie het doet.',
	'exception-is-needed': '{label}: deze uitzondering is niet meer nodig. Haal ze weg.',
} as const;
