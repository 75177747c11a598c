import { type Dossier, all } from '../dossier/index.ts';
import type { Translate } from '../i18n/index.ts';
import type { Entry, Happening } from '../model/index.ts';
import { idUrl, pageUrl, siteRoot } from './addresses.ts';
import { contentLine, textValue } from './content-lines.ts';

/** All moments of actions and projects that have a full date, as a calendar. */
export function happeningsCalendar(dossier: Dossier, version: string, t: Translate): string {
	const stamp = `${compact(version)}T000000Z`;
	const events = [...all(dossier, 'actions'), ...all(dossier, 'projects')].flatMap((entry) =>
		entry.data.happenings
			.filter(({ date }) => date?.length === FULL_DATE)
			.map((happening) => eventLines(dossier, entry, happening, stamp)),
	);
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Drempelwijzer//NL',
		'CALSCALE:GREGORIAN',
		`NAME:${textValue(t('export.calendar.title', { site: dossier.site.title }))}`,
		...events.flat(),
		'END:VCALENDAR',
	]
		.map(contentLine)
		.join('');
}

/** A day is needed: 2024-08 in a calendar would become a day that no source names. */
const FULL_DATE = '2024-08-27'.length;

function eventLines(
	{ site }: Dossier,
	entry: Entry<'actions' | 'projects'>,
	{ title, text, date = '' }: Happening,
	stamp: string,
): string[] {
	const root = siteRoot(site);
	const { places } = entry.data;
	return [
		'BEGIN:VEVENT',
		`UID:${idUrl(root, entry)}#${date}-${slug(title)}`,
		`DTSTAMP:${stamp}`,
		`DTSTART;VALUE=DATE:${compact(date)}`,
		`SUMMARY:${textValue(title)}`,
		`DESCRIPTION:${textValue([entry.data.title, text].filter(Boolean).join('\n'))}`,
		...(places.length > 0 ? [`LOCATION:${textValue(places.join(', '))}`] : []),
		`URL:${pageUrl(root, entry)}`,
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}

const compact = (date: string) => date.replaceAll('-', '');

const slug = (title: string) =>
	title
		.normalize('NFD')
		.toLowerCase()
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
