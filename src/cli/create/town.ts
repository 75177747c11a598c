import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainName } from '../../check/index.ts';
import { DEFAULT_COUNTRY } from '../../countries/index.ts';
import { DEFAULT_ORIGINAL } from '../../languages/index.ts';
import { upgrade } from '../../upgrade/index.ts';
import { guide } from '../generate/index.ts';
import type { Answers } from './answers.ts';
import { type Values, fillData, fillText } from './fill.ts';
import { packageFile } from './package-file.ts';
import { PUBLISH, type Place } from './publish.ts';
import { exampleWords } from './words.ts';

const TEMPLATES = join(import.meta.dirname, 'town');
const read = (path: string) => readFileSync(join(TEMPLATES, path), 'utf8');

/** What a town is made from. */
export interface Plan {
	/** Name of the folder. */
	folder: string;
	answers: Answers;
	place: Place;
	/** What npm installs the engine from. */
	engine: string;
	/** ISO date. */
	today: string;
}

/** Every file of a new town: path → text. */
export function townFiles(plan: Plan): Map<string, string> {
	const { place, folder, engine } = plan;
	const values = valuesOf(plan);
	const { workflow, template } = PUBLISH[place.host];
	const advice = values[`${place.host}Advice`];
	return new Map([
		['package.json', packageFile(folder, engine)],
		[
			'README.md',
			fillText(read(`README.${values['original']}.md`), { ...values, publish: advice }),
		],
		['.gitignore', read('gitignore')],
		[workflow, read(template)],
		...[...contentFiles(values)].map(([path, text]): [string, string] => [`content/${path}`, text]),
		[guide().path, guide().text],
	]);
}

/** The example, which may have been written for an older format: then it is upgraded as that of any town. */
function contentFiles(values: Values): ReadonlyMap<string, string> {
	const files = new Map(
		globSync('**/*.{md,yaml}', { cwd: join(TEMPLATES, 'content') })
			.sort()
			.map((path) => [named(path, values), fillData(read(join('content', path)), values)]),
	);
	return upgrade(files).at(-1)?.after ?? files;
}

/** barriers/_example/original.md → barriers/voorbeeld/nl.md */
const named = (path: string, values: Values) =>
	path
		.replaceAll('\\', '/')
		.replace(/_(\w+)/, (_, id: string) => String(values[`${id}Id`]))
		.replace(/original(?=\.md$)/, String(values['original']));

/** The usual licence of a Flemish government; elsewhere one that is known everywhere. */
const licenceIn = ({ country, original }: Answers) =>
	country === DEFAULT_COUNTRY && original === DEFAULT_ORIGINAL
		? {
				licence: 'Modellicentie gratis hergebruik v1.0',
				licenceUrl: 'https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0',
			}
		: { licence: 'CC BY 4.0', licenceUrl: 'https://creativecommons.org/licenses/by/4.0/' };

/** Icons that fit whatever a theme turns out to be. */
const ICONS = ['book-open', 'briefcase', 'heart', 'house', 'bus', 'users', 'star', 'smile'];

function valuesOf({ answers, place, folder, today }: Plan): Values {
	const { phone, themes, publisher, type, original } = answers;
	const words = exampleWords(original, answers.place);
	const { example, word, everyone, newcomers } = words;
	const themeList = themes.map((title, at) => ({
		...{ id: plainName(title), title, icon: ICONS[at] },
		text: words['themeText'],
	}));
	const themeIds = themeList.map(({ id }) => id);
	const idOf = (name: string) => plainName(String(words[name]));
	return {
		...words,
		...answers,
		...licenceIn(answers),
		today,
		phone,
		...{ themeList, themeIds, firstTheme: themeIds.slice(0, 1) },
		...{ audiences: [newcomers, everyone], everyone: [everyone.id] },
		...{ places: [answers.place], languages: [original] },
		url: place.url ?? `https://${plainName(folder)}.example`,
		repository: place.repository,
		publisherId: plainName(publisher),
		organisationType: type === 'association' ? 'vzw' : 'lokaal-bestuur',
		...{ exampleId: example, examples: [example], wordId: plainName(word) },
		...{ statementId: idOf('statementTitle'), desks: [words['deskId']] },
		...{ dossierStartId: idOf('dossierStart'), guideStartId: idOf('guideStart') },
		contactAssuredOn: phone && today,
		contactGaps: phone ? undefined : [words['deskGap']],
	};
}
