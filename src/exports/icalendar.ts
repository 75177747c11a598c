import { timeZoneOf } from '../countries/index.ts';
import { type WithMoments, entriesWithMoments, hasDay, momentsIn } from '../dossier/index.ts';
import type { Dossier } from '../dossier/index.ts';
import { type Setting, momentOf, signUpLine } from '../views/index.ts';
import type { Happening } from '../model/index.ts';
import { idUrl, pageUrl, siteRoot } from './addresses.ts';
import { contentLine, textValue } from './content-lines.ts';
import { compact, whenLines, zoneLines } from './icalendar/when.ts';

/** All moments with a full date, as a calendar: of every action and project, or of those given. */
export function happeningsCalendar(
	setting: Setting,
	entries: readonly WithMoments[] = entriesWithMoments(setting.dossier),
): string {
	const { dossier, day, t } = setting;
	const zone = timeZoneOf(dossier.site.country);
	const name = textValue(t('export.calendar.title', { site: dossier.site.title }));
	const events = entries.flatMap((entry) =>
		identified(momentsIn(entry, day).filter(hasDay)).map((one) => ({ entry, ...one })),
	);
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Drempelwijzer//NL',
		'CALSCALE:GREGORIAN',
		`NAME:${name}`,
		`X-WR-CALNAME:${name}`,
		'REFRESH-INTERVAL;VALUE=DURATION:P1D',
		...(events.some(({ happening }) => happening.time) ? zoneLines(zone) : []),
		...events.flatMap((event) => eventLines(setting, event)),
		'END:VCALENDAR',
	]
		.map(contentLine)
		.join('');
}

/** Whether there is anything to put in a calendar. */
export const hasMoments = (dossier: Dossier) =>
	entriesWithMoments(dossier).some(({ data }) => data.happenings.some(hasDay));

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

interface Event {
	entry: WithMoments;
	happening: Happening;
	name: string;
}

function eventLines(setting: Setting, { entry, happening, name }: Event): string[] {
	const { dossier, day, t } = setting;
	const root = siteRoot(dossier.site);
	const zone = timeZoneOf(dossier.site.country);
	const { title, text, place, signUp, cancelled } = momentOf(setting, entry, happening);
	const where = place || entry.data.places.join(', ');
	const about = [entry.data.title, text, signUpLine(signUp), cancelled?.words, cancelled?.reason];
	return [
		'BEGIN:VEVENT',
		`UID:${idUrl(root, entry)}#${name}`,
		`DTSTAMP:${compact(day)}T000000Z`,
		...whenLines(happening, zone),
		// A program that took the event over from us only believes a higher number.
		...(cancelled ? ['STATUS:CANCELLED', 'SEQUENCE:1'] : []),
		`SUMMARY:${textValue(cancelled ? `${t('state.afgelast')}: ${title}` : title)}`,
		`DESCRIPTION:${textValue(about.filter(Boolean).join('\n'))}`,
		...(where ? [`LOCATION:${textValue(where)}`] : []),
		`URL:${pageUrl(dossier.site, entry)}`,
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}

const slug = (title: string) =>
	title
		.normalize('NFD')
		.toLowerCase()
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
