import { buildDossier } from '../../src/dossier/index.ts';
import type { Entry } from '../../src/model/index.ts';
import { aSite, aTaxonomy, aTranslation, anEntry } from './builders.ts';

const pointer = (source = 'bron') => ({ source, from: 'Twee woorden', to: 'aan het eind' });

/**
 * A small town in which everything occurs once and everything occurs twice: of each kind an entry with every list at two
 * and every field filled in, and one with the least it needs.
 */
const entries: Entry[] = [
	anEntry('organisations', 'stad', {
		title: 'Stad Lindedorp',
		type: 'lokaal-bestuur',
		alsoPrintedAs: ['Lindedorp', 'het stadsbestuur'],
		places: ['Lindedorp', 'Beukdorp'],
		website: 'https://stad.example',
	}),
	anEntry('organisations', 'club', { title: 'De club', type: 'dienst', partOf: 'stad' }),
	anEntry('sources', 'bron', {
		title: 'Het verslag',
		publisher: 'Lindedorp',
		date: '2024-05',
		url: 'https://verslag.example/2024',
	}),
	anEntry('sources', 'krant', { title: 'De krant' }),
	anEntry('barriers', 'drempel', {
		title: 'De bus rijdt niet',
		themes: ['werk', 'taal'],
		audiences: ['ouders', 'jongeren'],
		evidence: [pointer(), pointer('krant'), pointer()],
	}),
	anEntry('barriers', 'trap', {
		title: 'Er is een trap',
		basis: 'afgeleid',
		reading: 'Zo lezen wij het.',
	}),
	anEntry('recommendations', 'bus', {
		number: 2,
		title: 'Laat de bus rijden',
		themes: ['taal', 'werk'],
		audiences: ['jongeren', 'ouders'],
		barriers: ['trap', 'drempel'],
		steps: [{ title: 'Vraag het', text: 'Aan de stad.' }, { title: 'Wacht' }],
		evidence: [pointer(), pointer('krant')],
	}),
	anEntry('recommendations', 'lift', { number: 1, title: 'Bouw een lift', barriers: ['trap'] }),
	anEntry('actions', 'belbus', {
		title: 'De belbus',
		recommendations: ['bus'],
		barriers: ['drempel', 'trap'],
		audiences: ['ouders'],
		places: ['Lindedorp', 'Beukdorp'],
		organisers: ['club', 'stad'],
		contacts: ['balie', 'loket'],
		results: [
			{
				...{ value: 24, unit: 'koppels', counts: 'Zoveel reden mee.', sort: 'doel' },
				...{ date: '2024', about: true, evidence: pointer() },
			},
			{
				value: 7,
				unit: 'vrienden',
				counts: 'Zoveel bleven.',
				sort: 'bereikt',
				evidence: pointer('krant'),
			},
		],
		happenings: [
			{ title: 'Eerste rit', date: '2023-05-11', text: 'Met taart.', evidence: pointer() },
			{ title: 'Laatste rit', date: '2024', evidence: pointer() },
			{ title: 'Ooit', when: 'op een dag', evidence: pointer() },
		],
	}),
	anEntry('actions', 'soep', {
		title: 'Samen soep eten',
		state: 'uitgevoerd',
		organisers: ['stad'],
		partners: ['club'],
		places: ['Beukdorp'],
		period: { from: '2023-01', to: '2023-12-31' },
	}),
	anEntry('contacts', 'balie', {
		title: 'Vraag het aan de balie',
		organisation: 'stad',
		service: 'Dienst Mobiliteit',
		assuredOn: '2026-11-01',
		phone: '+3211238734',
		mail: 'balie@stad.example',
		website: 'https://stad.example/balie',
		hours: [
			{ days: ['maandag'], times: ['09:00-12:00'] },
			{ days: ['dinsdag'], times: ['13:00-16:00'], from: '2026-01-01' },
		],
		hoursNote: ['na de les'],
		languages: ['nl', 'fr'],
		places: ['Lindedorp', 'Beukdorp'],
		validUntil: '2026-11-22',
	}),
	anEntry('contacts', 'loket', { title: 'Vraag het aan het loket', organisation: 'club' }),
	anEntry('projects', 'plan', {
		title: 'Plan Samen',
		themes: ['taal', 'werk'],
		level: 'programma',
		period: { from: '2022', to: '2026' },
		lead: 'stad',
		partners: ['stad', 'club'],
		contacts: ['loket', 'balie'],
		places: ['Lindedorp', 'Beukdorp'],
		funding: [{ from: 'Vlaanderen' }, { from: 'De stad', organisation: 'stad' }],
	}),
	anEntry('projects', 'bussen', { title: 'Meer bussen', partOf: 'plan' }),
	anEntry('glossary', 'buddy', {
		title: 'buddy',
		forms: ['buddy’s', 'buddyʼs'],
		plainWords: ['maatje', 'vriend'],
		wordsIn: { fr: ['parrain', 'ami'], en: ['buddy'], tr: ['arkadaş'], ar: ['رفيق', 'صديق'] },
	}),
	anEntry('glossary', 'belbus', { title: 'belbus' }),
	anEntry('publications', 'gids', {
		title: 'De gids',
		readers: 'Voor wie meedoet',
		chapters: [
			{ title: 'Vervoer', barriers: ['trap', 'drempel'], recommendations: ['bus', 'lift'] },
			{ title: 'Hulp', contacts: ['loket', 'balie'] },
		],
	}),
	anEntry('publications', 'dossier', { title: 'Het dossier', form: 'dossier', paper: 'a4' }),
];

export const town = buildDossier({
	site: aSite({ languages: ['nl', 'fr', 'ar'] }),
	taxonomy: {
		...aTaxonomy('werk', 'taal'),
		audiences: [
			{ id: 'ouders', title: 'Ouders' },
			{ id: 'jongeren', title: 'Jongeren' },
		],
	},
	entries,
	translations: [
		aTranslation({ kind: 'barriers', id: 'drempel' }, 'fr'),
		aTranslation({ kind: 'barriers', id: 'drempel' }, 'ar', { isStale: true }),
		aTranslation({ kind: 'actions', id: 'belbus' }, 'fr'),
	],
});
