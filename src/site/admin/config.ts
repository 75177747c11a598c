import { EDITORS, languageName } from '../../languages/index.ts';
import {
	type Described,
	type KindName,
	type Site,
	describe,
	kindNames,
	kinds,
	taxonomy,
} from '../../model/index.ts';
import { inFolder, withBase } from '../../routes/index.ts';
import { type CmsField, cmsFields } from './fields.ts';

/** What an editor may use in a text; the check refuses the rest. */
const BUTTONS = [
	'bold',
	'italic',
	'link',
	'heading-two',
	'heading-three',
	'bulleted-list',
	'numbered-list',
	'quote',
];

/** Settings of the editor in the browser, made from the schemas: the same fields, limits and references as the check. */
export const cmsConfig = (site: Site, icon = '/favicon.svg', languages = site.languages) => ({
	load_config_file: false,
	backend: backendOf(site),
	app_title: `${site.title}: redactie`,
	logo: { src: withBase(site.base, icon) },
	site_url: site.url,
	show_preview_links: false,
	media_folder: inFolder(site.folder, 'content'),
	public_folder: '',
	...(site.repository ? { publish_mode: 'editorial_workflow' } : {}),
	slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
	output: { omit_empty_optional_fields: true },
	editor: { preview: false },
	collections: [...kindNames.map((kind) => collectionOf(kind, site, languages)), settings(site)],
});

/** The folder on one's own computer works with every backend; without a repository that is all there is, and the name only says which folder to choose. */
export function backendOf({ repository, branch }: Site) {
	const { hostname = '', pathname = '' } = repository ? new URL(repository) : {};
	const repo = pathname.replace(/^\//, '').replace(/(?:\.git)?\/?$/, '');
	if (hostname === 'github.com')
		return { name: 'github', repo, branch, open_authoring: true, auth_methods: ['token'] };
	if (repository)
		return {
			name: 'gitlab',
			repo,
			branch,
			auth_methods: ['token'],
			...(hostname === 'gitlab.com' ? {} : { base_url: `https://${hostname}` }),
		};
	return {
		name: 'github',
		repo: 'gemeente/drempelwijzer',
		branch,
		auth_methods: ['token'],
	};
}

function collectionOf(kind: KindName, { folder, original }: Site, languages: readonly string[]) {
	const { label, schema } = kinds[kind];
	return {
		name: kind,
		label: capital(label[1]),
		label_singular: capital(label[0]),
		folder: inFolder(folder, `content/${kind}`),
		path: `{{slug}}/${original}`,
		extension: 'md',
		format: 'fiche-frontmatter',
		create: true,
		// A page that goes away needs a decision about its address: npm run rename, or a proposal.
		delete: false,
		identifier_field: 'title',
		slug: { template: '{{title}}', editable: ['create'] },
		summary: '{{title}}',
		// A word needs no translation into its own language.
		fields: [
			...cmsFields(
				named(
					describe(schema),
					languages.filter((lang) => lang !== original),
				),
			),
			body,
		],
	};
}

/** A form has no names to choose: a field for each language in the place of those that a file may name. */
const named = (
	{ properties = {}, ...rest }: Described,
	languages: readonly string[],
): Described => ({
	...rest,
	properties: Object.fromEntries(
		Object.entries(properties).map(([name, field]) => {
			const { additionalProperties: own } = field;
			if (typeof own !== 'object') return [name, field];
			const fields = languages.map((lang) => [
				lang,
				{ ...own, title: languageName(lang, EDITORS) },
			]);
			return [
				name,
				{ ...field, properties: Object.fromEntries(fields) as Record<string, Described> },
			];
		}),
	),
});

const body: CmsField = {
	name: 'body',
	label: 'Tekst',
	hint: 'Korte zinnen. Geen foto’s en geen html.',
	widget: 'markdown',
	required: false,
	buttons: BUTTONS,
	editor_components: [],
	modes: ['rich_text', 'raw'],
};

/** Themes and audiences, to choose from and to change. */
const settings = ({ folder }: Site) => ({
	name: 'instellingen',
	label: 'Instellingen',
	files: [
		{
			name: 'taxonomy',
			label: 'Thema’s en doelgroepen',
			file: inFolder(folder, 'content/taxonomy.yaml'),
			format: 'gegevens',
			fields: cmsFields(describe(taxonomy)),
		},
	],
});

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
