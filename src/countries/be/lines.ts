import type { NationalLine } from '../national-line.ts';

const LIMBURG = {
	publisher: 'Provincie Limburg',
	url: 'https://limburg.be/112-en-101-alleen-noodoproepen',
};

/** The numbers for all of Belgium or all of Flanders, those for what cannot wait first. */
export const lines = [
	{ id: '112', number: '112', who: 'Hulpdiensten', isWord: true, source: LIMBURG },
	{ id: '101', number: '101', who: 'Politie', isWord: true, source: LIMBURG },
	{
		id: '1712',
		number: '1712',
		who: '1712',
		isFlemish: true,
		website: 'https://www.1712.be',
		source: { publisher: '1712.be', url: 'https://www.1712.be/nl/over-1712' },
	},
	{
		id: '106',
		number: '106',
		who: 'Tele-Onthaal',
		isFlemish: true,
		website: 'https://www.tele-onthaal.be',
		source: {
			publisher: 'Focus-WTV',
			url: 'https://focus-wtv.be/nieuws/meer-oproepen-voor-tele-onthaal-vlaanderen-met-extra-geld-vrij',
			date: '2025-08-05',
		},
	},
	{
		id: '102',
		number: '102',
		who: 'Awel',
		isFlemish: true,
		website: 'https://www.awel.be',
		source: {
			publisher: 'HLN',
			url: 'https://www.hln.be/nieuws/binnenland/ruim-23-000-contacten-met-kinderen-en-jongeren-voor-awel-de-voormalige-kinder-en-jongerentelefoon~a1065a0b/',
			date: '2020-02-19',
		},
	},
	{
		id: '1700',
		number: '1700',
		who: 'Vlaamse overheid',
		isWord: true,
		isFlemish: true,
		website: 'https://www.vlaanderen.be',
		source: {
			publisher: 'Vlaamse overheid',
			url: 'https://overheid.vlaanderen.be/personeel/integriteit/1700-meldpunt-burgers-verenigingen-en-bedrijven',
		},
	},
	{
		id: 'vdab',
		number: '+3280030700',
		who: 'VDAB',
		isFlemish: true,
		website: 'https://www.vdab.be',
		source: {
			publisher: 'HLN',
			url: 'https://www.hln.be/in-de-buurt/kortrijk/vdab-start-dienstverlening-op-afspraak-in-kortrijk~a25f55ca/',
			date: '2020-05-11',
		},
	},
	{
		id: 'kind-en-gezin',
		number: '+3278150100',
		who: 'Kind en Gezin',
		isFlemish: true,
		website: 'https://www.kindengezin.be',
		source: {
			publisher: 'Zorg en Gezondheid',
			url: 'https://www.zorg-en-gezondheid.be/contact-over-kinderopvang',
		},
	},
] as const satisfies readonly NationalLine[];
