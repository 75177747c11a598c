import { type PracticalLine, practicalLines, translationOf } from '../../dossier/index.ts';
import type { Contact, Entry } from '../../model/index.ts';
import type { Setting } from '../setting.ts';

/** One thing to know before going to a contact point. */
export interface Practical extends Told {
	name: string;
	label: string;
	/** Both in one line, for paper. */
	line: string;
}

/** In the reader's language, else in the words of the sources; both where only a part of it is translated. */
export interface Told {
	text: string;
	dutch: string;
}

type ToldLine = PracticalLine & Told;

/** In the order in which somebody prepares: may I, must I, what does it take, how do I get there. */
const ROWS = 'forWhom appointment cost bring interpreter stop stepFree ring confidence'.split(' ');

export function practicalOf(
	setting: Setting,
	data: Contact,
	told: readonly ToldLine[],
): Practical[] {
	const { t } = setting;
	const known = knownOf(setting, data);
	return ROWS.map((name) => {
		const lines = told.filter((each) => each.name === name);
		const joined = (key: keyof Told) =>
			lines
				.map((each) => each[key])
				.filter(Boolean)
				.join('; ');
		const text = [known[name], joined('text')].filter(Boolean).join('. ');
		const dutch = joined('dutch');
		const line = [text, dutch].filter(Boolean).join('. ');
		return { name, label: t(`contact.${name}`), text, dutch, line };
	}).filter(({ line }) => line);
}

/** What the engine has words for. */
const knownOf = ({ t }: Setting, { appointment, confidence }: Contact): Record<string, string> => ({
	appointment: appointment ? t(`contact.appointment.${appointment.need}`) : '',
	confidence: confidence === 'laag' ? t('contact.confidence.laag') : '',
});

/** Every practical line of a contact point; where the Dutch changed since it was translated, the Dutch: a price or a paper must be right. */
export function toldOf({ dossier, lang }: Setting, entry: Entry<'contacts'>) {
	const found = translationOf(dossier, entry, lang);
	const own = new Map(
		found?.changes?.practical
			.filter(({ isChanged }) => !isChanged)
			.map((row) => [row.dutch, found.data.practical[row.own ?? -1]]),
	);
	return practicalLines(entry.data).map(({ name, text }, at): ToldLine => {
		const said = found?.isStale ? own.get(at) : found?.data.practical[at];
		return { name, text: said ?? '', dutch: said ? '' : text };
	});
}

/** What is different now, and the language it is said in. */
export function alertOf(setting: Setting, told: readonly ToldLine[]) {
	const { text = '', dutch = '' } = told.find(({ name }) => name === 'alert') ?? {};
	return { alert: text || dutch, alertLang: text ? setting.lang : setting.dossier.site.original };
}
