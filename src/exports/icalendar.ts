import { type Dossier, all } from '../dossier/index.ts';
import type { Translate } from '../languages/index.ts';
import { hasDay } from '../views/index.ts';
import type { Entry, Happening } from '../model/index.ts';
import { idUrl, pageUrl, siteRoot } from './addresses.ts';
import { contentLine, textValue } from './content-lines.ts';

type WithMoments = Entry<'actions' | 'projects'>;

/** All moments with a full date, as a calendar: of every action and project, or of those given. */
export function happeningsCalendar(
	dossier: Dossier,
	version: string,
	t: Translate,
	entries: readonly WithMoments[] = withMoments(dossier),
): string {
	const stamp = `${compact(version)}T000000Z`;
	const events = entries.flatMap((entry) =>
		identified(entry.data.happenings.filter(hasDay)).map(({ name, happening }) =>
			eventLines(dossier, entry, happening, [
				`UID:${idUrl(siteRoot(dossier.site), entry)}#${name}`,
				`DTSTAMP:${stamp}`,
			]),
		),
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

/** Whether there is anything to put in a calendar. */
export const hasMoments = (dossier: Dossier) =>
	withMoments(dossier).some(({ data }) => data.happenings.some(hasDay));

const withMoments = (dossier: Dossier): WithMoments[] => [
	...all(dossier, 'actions'),
	...all(dossier, 'projects'),
];

/** A calendar shows one of two events with the same name. Titles can be equal, or hold no letter of ours at all. */
function identified(happenings: readonly Happening[]) {
	const seen = new Map<string, number>();
	return happenings.map((happening) => {
		const name = `${happening.date}-${slug(happening.title)}`;
		const count = (seen.get(name) ?? 0) + 1;
		seen.set(name, count);
		return { happening, name: count === 1 ? name : `${name}:${count}` };
	});
}

function eventLines(
	{ site }: Dossier,
	entry: WithMoments,
	{ title, text, date = '' }: Happening,
	identity: readonly string[],
): string[] {
	const root = siteRoot(site);
	const { places } = entry.data;
	return [
		'BEGIN:VEVENT',
		...identity,
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
