import { all, standingOn } from '../dossier/index.ts';
import { type EntryView, type Setting, entryView, standingWords } from '../views/index.ts';
import { pageUrl } from './addresses.ts';
import { type Separator, csvTable } from './csv.ts';

/** Rows of facts that have a column of their own. */
const FACTS = ['organisers', 'partners', 'places', 'period'];

/** The actions as a table: who does what, where and when, and how it stands. */
export function actionsCsv(setting: Setting, separator: Separator = ','): string {
	const { dossier, day, t } = setting;
	const head = [
		t('kind.actions'),
		...FACTS.map((name) => t(`fact.${name}`)),
		t('happenings.title'),
		...['state', 'date', 'url'].map((name) => t(`export.column.${name}`)),
	];
	const rows = all(dossier, 'actions').map((entry) => {
		const view = entryView(setting, entry);
		return [
			view.title,
			...FACTS.map((name) => factIn(view, name)),
			view.moments.map(momentLine).join('; '),
			factIn(view, 'state') || standingWords(setting, entry),
			standingOn(dossier, entry, day)?.date ?? '',
			pageUrl(dossier.site, entry),
		];
	});
	return csvTable([head, ...rows], separator);
}

const factIn = ({ facts }: EntryView, name: string) =>
	facts
		.filter((fact) => fact.name === name)
		.flatMap(({ items }) => items.map(({ text }) => text))
		.join(', ');

const momentLine = ({ title, onPaper }: EntryView['moments'][number]) =>
	[title, onPaper.when].filter(Boolean).join(': ');
