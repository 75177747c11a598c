import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainName } from '../../check/index.ts';
import { type Country, DEFAULT_COUNTRY } from '../../countries/index.ts';
import { upgrade } from '../../upgrade/index.ts';
import { guide } from '../generate/index.ts';
import type { Answers } from './answers.ts';
import { fillData, fillText } from './fill.ts';
import { packageFile } from './package-file.ts';
import { PUBLISH, type Place } from './publish.ts';

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
	const { place, answers, folder, engine } = plan;
	const { workflow, template, advice } = PUBLISH[place.host];
	return new Map([
		['package.json', packageFile(folder, engine)],
		[
			'README.md',
			fillText(read('README.md'), { ...answers, publish: advice, place: answers.place }),
		],
		['.gitignore', read('gitignore')],
		[workflow, read(template)],
		...[...contentFiles(plan)].map(([path, text]): [string, string] => [`content/${path}`, text]),
		[guide().path, guide().text],
	]);
}

/** The example, which may have been written for an older format: then it is upgraded as that of any town. */
function contentFiles(plan: Plan): ReadonlyMap<string, string> {
	const values = valuesOf(plan);
	const files = new Map(
		globSync('**/*.{md,yaml}', { cwd: join(TEMPLATES, 'content') })
			.sort()
			.map((path) => [
				path.replaceAll('\\', '/').replace('_publisher', values.publisherId),
				fillData(read(join('content', path)), values),
			]),
	);
	return upgrade(files).at(-1)?.after ?? files;
}

/** The usual licence of a government at home; elsewhere one that is known everywhere. */
const licenceIn = (country: Country) =>
	country === DEFAULT_COUNTRY
		? {
				licence: 'Modellicentie gratis hergebruik v1.0',
				licenceUrl: 'https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0',
			}
		: { licence: 'CC BY 4.0', licenceUrl: 'https://creativecommons.org/licenses/by/4.0/' };

/** Icons that fit whatever a theme turns out to be. */
const ICONS = ['book-open', 'briefcase', 'heart', 'house', 'bus', 'users', 'star', 'smile'];

function valuesOf({ answers, place, folder, today }: Plan) {
	const { phone, themes, publisher, type } = answers;
	const themeList = themes.map((title, at) => ({
		id: plainName(title),
		title,
		icon: ICONS[at],
		text: 'Zeg hier in één zin wat bij dit thema hoort.',
	}));
	const themeIds = themeList.map(({ id }) => id);
	return {
		...answers,
		...licenceIn(answers.country),
		today,
		phone,
		themeList,
		themeIds,
		firstTheme: themeIds.slice(0, 1),
		places: [answers.place],
		url: place.url ?? `https://${plainName(folder)}.example`,
		repository: place.repository,
		publisherId: plainName(publisher),
		organisationType: type === 'association' ? 'vzw' : 'lokaal-bestuur',
		dossierTitle: `Dossier van ${answers.place}`,
		guideTitle: `Gids voor ${answers.place}`,
		contactAssuredOn: phone && today,
		contactGaps: phone ? undefined : ['Het nummer van de uitgever.'],
	};
}
