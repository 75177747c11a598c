import { stringify } from 'yaml';
import { type Described, type Taxonomy, describe, kinds } from '../../model/index.ts';
import type { GeneratedFile } from './file.ts';

const FOLDER = '.github/ISSUE_TEMPLATE';
const MADE = '# Gemaakt door: npm run generate. Verander dit bestand niet zelf.\n';

/** The forms on GitHub for who does not want to write a file. */
export const issueForms = (taxonomy: Taxonomy): GeneratedFile[] => [
	yaml('drempel.yml', barrierForm(taxonomy)),
	yaml('fout.yml', mistakeForm()),
	yaml('config.yml', { blank_issues_enabled: false }),
];

const yaml = (name: string, value: unknown): GeneratedFile => ({
	path: `${FOLDER}/${name}`,
	text: MADE + stringify(value, { lineWidth: 0 }),
});

/** The same titles, advice and choices as in the file itself. */
function barrierForm({ themes, audiences }: Taxonomy) {
	const { properties = {} } = describe(kinds.barriers.schema);
	const { title, summary, basis, evidence } = properties;
	return {
		name: 'Stel een drempel voor',
		description: 'Iets houdt mensen tegen om mee te doen, en het staat nog niet in het dossier.',
		title: 'Drempel: ',
		labels: ['drempel'],
		body: [
			markdown(
				'Dank je om mee te denken. Alles wat je hier schrijft is **openbaar**: zet er geen namen, adressen of nummers van mensen in.',
			),
			input('title', title),
			textarea('summary', summary),
			dropdown(
				'themes',
				properties['themes'],
				themes.map((theme) => theme.title),
				true,
			),
			dropdown(
				'audiences',
				properties['audiences'],
				audiences.map((group) => group.title),
				false,
			),
			dropdown('basis', basis, basis?.enum ?? [], true, false),
			textarea('evidence', {
				...evidence,
				description:
					'Waar staat dit? Geef het webadres of de titel van de tekst. Zonder bron geen fiche.',
			}),
			{
				type: 'checkboxes',
				id: 'zeker',
				attributes: {
					label: 'Klopt dit?',
					options: [
						{ label: 'Er staan geen gegevens van mensen in.', required: true },
						{ label: 'Ik schreef het in mijn eigen woorden.', required: true },
					],
				},
			},
		],
	};
}

const mistakeForm = () => ({
	name: 'Klopt er iets niet?',
	description: 'Een fout, een oud nummer, een link die niet werkt.',
	title: 'Klopt niet: ',
	labels: ['klopt-niet'],
	body: [
		markdown('Dank je om dit te melden. Wat je schrijft is **openbaar**.'),
		// The site fills this in: ?template=fout.yml&pagina=...
		input('pagina', { title: 'Op welke pagina?', description: 'Het webadres van de pagina.' }),
		textarea('wat', {
			title: 'Wat klopt er niet?',
			description: 'Neem de woorden over die niet kloppen.',
		}),
		textarea('bron', { title: 'Hoe weet je het?', description: 'Waar staat het juist?' }, false),
	],
});

const markdown = (value: string) => ({ type: 'markdown', attributes: { value } });

const named = ({ title = '', description = '' }: Described = {}) => ({
	label: title,
	description,
});

const input = (id: string, field?: Described) => ({
	type: 'input',
	id,
	attributes: named(field),
	validations: { required: true },
});

const textarea = (id: string, field?: Described, required = true) => ({
	type: 'textarea',
	id,
	attributes: named(field),
	validations: { required },
});

const dropdown = (
	id: string,
	field: Described | undefined,
	options: string[],
	required: boolean,
	multiple = true,
) => ({
	type: 'dropdown',
	id,
	attributes: { ...named(field), ...(multiple ? { multiple } : {}), options },
	validations: { required },
});
