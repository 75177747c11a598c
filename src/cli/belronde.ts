import { parseArgs } from 'node:util';
import { readContent } from '../check/index.ts';
import { DEFAULT_COUNTRY, formatPhone } from '../countries/index.ts';
import { type CallDay, callRound } from '../dossier/index.ts';
import { DEFAULT_ORIGINAL, formatDate, formatDay, languageName } from '../languages/index.ts';
import type { Entry, Site } from '../model/index.ts';
import { EXIT, type ExitCode } from '../pipeline/exit-codes.ts';
import { Stopped } from '../pipeline/stopped.ts';
import { today } from '../pipeline/today.ts';
import { contentTyped } from '../pipeline/typed.ts';

export const USAGE = `Zo gebruik je dit: npm run belronde
Toont welke contactpunten je deze maand belt of mailt, met wat je vraagt. Je kan het printen.
  --content MAP   een andere map met inhoud`;

const HOW = `Klopt alles? Typ dan: npm run klopt-nog -- contacts/naam contacts/naam --door "het onthaal"
Is er iets anders? Verander het in de fiche, met een bron. Bestaat het niet meer? Zet dan status: gestopt.`;

/** What to check this month, at most a few a day, and the questions to ask. */
export function run(args: string[]): ExitCode {
	const { values } = parseArgs({ args, options: { content: { type: 'string' } } });
	const { site, entries } = readContent(contentTyped(values.content)).readable;
	if (!site) throw new Stopped(EXIT.content, 'In site.yaml staat een fout. Doe: npm run check');
	const contacts = entries.filter((entry) => entry.kind === 'contacts');
	const names = new Map(entries.map(({ kind, id, data }) => [`${kind}/${id}`, data.title]));
	const days = callRound(contacts, { day: today(), maxAge: site.contactMaxAge });
	if (days.length === 0) console.log('Deze maand moet je niets nabellen.');
	else console.log([...days.map((one) => dayText(one, site, names)), HOW].join('\n\n'));
	return EXIT.good;
}

type Names = ReadonlyMap<string, string>;

const dayText = ({ day, contacts }: CallDay, site: Site, names: Names) =>
	[formatDay(day, langOf(site)), ...contacts.map((contact) => callText(contact, site, names))].join(
		'\n\n',
	);

const langOf = ({ original = DEFAULT_ORIGINAL }: Site) => original;

function callText({ id, data }: Entry<'contacts'>, site: Site, names: Names): string {
	const { title, organisation, service, phone, mail, website, assuredOn, assuredBy } = data;
	const way = phone ? formatPhone(phone, site.country ?? DEFAULT_COUNTRY) : (mail ?? website ?? '');
	const last = assuredOn
		? `laatst nagebeld op ${formatDate(assuredOn, langOf(site))}${assuredBy ? ` door ${assuredBy}` : ''}`
		: 'nog nooit nagebeld';
	return [
		`  [ ] ${title}`,
		`      ${[service, names.get(`organisations/${organisation}`), way].filter(Boolean).join(' · ')}`,
		`      contacts/${id}, ${last}`,
		...questionsFor(data, langOf(site)).map((question) => `      - ${question}`),
	].join('\n');
}

/** Only what can be right or wrong is asked, with what stands there now. */
function questionsFor(data: Entry<'contacts'>['data'], lang: string): string[] {
	const asked: [string, string, string | undefined][] = [
		['Wat is het adres?', 'Het adres', data.address],
		['Wat kost het?', 'De prijs', data.cost],
		['Wat breng je mee?', 'Dit breng je mee', data.bring.join(', ')],
		['Voor wie is het?', 'Voor wie', data.forWhom],
		[
			'Welke talen spreekt men er?',
			'De talen',
			data.languages.map((code) => languageName(code, lang)).join(', '),
		],
	];
	return [
		data.hours.length + data.hoursNote.length > 0
			? 'Kloppen de uren die op de site staan? Wanneer is er verlof?'
			: 'Wanneer is het open? Wanneer is er verlof?',
		data.appointment
			? `Afspraak: ${data.appointment.need}. Klopt dat?`
			: 'Moet je een afspraak maken?',
		...asked.map(([question, label, now]) =>
			now ? `${label}: ${now.replace(/\.$/, '')}. Klopt dat?` : question,
		),
	];
}
