import type { NationalLine } from '../national-line.ts';

const SCHERPENZEEL = {
	publisher: 'Gemeente Scherpenzeel',
	url: 'https://www.scherpenzeel.nl/mishandeling-of-huiselijk-geweld',
};

/** The numbers for all of the Netherlands, those for what cannot wait first. */
export const lines = [
	{ id: 'nl-112', number: '112', who: 'Alarmnummer', isWord: true, source: SCHERPENZEEL },
	{
		id: '113',
		number: '113',
		who: '113 Zelfmoordpreventie',
		website: 'https://www.113.nl',
		source: {
			publisher: 'Upday',
			url: 'https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt',
			date: '2025-10-03',
		},
	},
	{
		id: 'veilig-thuis',
		number: '+318002000',
		who: 'Veilig Thuis',
		website: 'https://www.veiligthuis.nl',
		source: SCHERPENZEEL,
	},
] as const satisfies readonly NationalLine[];
