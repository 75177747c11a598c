import { formatPhone, isFlemish, linesIn } from '../../countries/index.ts';
import { formatDate } from '../../languages/index.ts';
import type { Setting } from '../setting.ts';

/** A number for the whole country, as a reader sees it. */
export interface LineView {
	id: string;
	/** As the country itself says it. */
	name: string;
	/** The same in the reader's language, where that has a word of its own for it. */
	who: string;
	isWord: boolean;
	/** What you can call it for. */
	what: string;
	number: string;
	words: string;
	website: string | undefined;
	source: { url: string; words: string };
}

/** The numbers of the town's country that it has not left out. They always come after its own. */
export const nationalLines = ({ dossier: { site }, lang, t }: Setting): LineView[] =>
	linesIn(site.country)
		.filter((line) => !line.isFlemish || isFlemish(site))
		.filter(({ id }) => !site.withoutLines.includes(id))
		.map(({ id, who, isWord = false, number, website, source: { publisher, url, date } }) => ({
			id,
			name: who,
			who: isWord ? t(`line.${id}.who`) : who,
			isWord,
			what: t(`line.${id}`),
			number,
			words: formatPhone(number, site.country),
			website,
			source: {
				url,
				words: date
					? t('lines.source', { source: publisher, date: formatDate(date, lang) })
					: t('lines.source.undated', { source: publisher }),
			},
		}));
