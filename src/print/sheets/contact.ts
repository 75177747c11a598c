import { type ContactView, whoOf } from '../../views/index.ts';
import { type Setting, spokenAddress } from './setting.ts';

/** Whom to call or write to, as the templates read it: empty where there is none. */
export const printedContact = ({ t }: Setting, view: ContactView) => ({
	key: view.key,
	tells: view.key,
	/** Why it stands with an entry that does not name it. */
	lead: view.isHelp ? t('contact.help.title') : view.near,
	title: view.title,
	who: whoOf(view),
	person: view.person,
	phone: view.phone?.words ?? '',
	tel: view.phone?.number ?? '',
	mail: view.mail ?? '',
	website: view.website ?? '',
	websiteSpoken: spokenAddress(view.website ?? ''),
	postal: view.address ?? '',
	hours: view.hours.lines.join('; '),
	languages: view.languages,
	practical: [
		...view.practical.map((row) => ({ label: row.label, value: row.line })),
		...(view.alert ? [{ label: t('contact.alert'), value: view.alert }] : []),
	],
	ask: view.ask,
	noWay: view.isReachable || view.isOver ? '' : t('contact.noway'),
	checked: view.standing,
});

export type PrintedContact = ReturnType<typeof printedContact>;
