import { doorPaths, leafColour } from '../dossier/door.ts';
import { siteRoot } from '../exports/index.ts';
import { shortPath } from '../i18n/index.ts';
import { type Entry, type State, kinds } from '../model/index.ts';
import { type ContactView, type EntryView, type Setting, entryView } from '../views/index.ts';

/** A fiche has room for this many contact cards. */
const CONTACTS_SHOWN = 2;
/** A notice on the leaf: "no, and this is why". */
const SIGN = 'M44 82H78V100H44ZM61 70L50 82M61 70L72 82';

/** One entry as words ready to print, for a brochure that readers make themselves; its QR code is drawn from `address`. */
export function ficheOf(setting: Setting, entry: Entry) {
	const { dossier, t } = setting;
	const view = entryView(setting, entry);
	const { kind, id, number, state } = view;
	return {
		key: `${kinds[kind].segment}/${id}`,
		kind,
		label: view.label,
		title: view.title,
		summary: view.summary,
		themes: view.themes.map(({ title }) => title),
		...(number !== undefined && { number }),
		...(state && {
			state: `${t(`door.${state}`)}. ${view.standing}.`,
			door: doorFor(id, state),
		}),
		facts: view.facts.map(({ label, items }) => ({
			label,
			text: items.map(({ text }) => text).join('; '),
		})),
		notes: [view.basis?.text ?? '', view.basis?.reading ?? '', ...view.notes].filter(Boolean),
		steps: { title: view.stepsTitle, steps: view.steps },
		lists: listsOf(setting, view).filter(({ items }) => items.length > 0),
		contacts: view.contacts.slice(0, CONTACTS_SHOWN).map((contact) => cardOf(setting, contact)),
		sources: view.evidence.map(({ title, when }) => [title, when].filter(Boolean).join(', ')),
		address: `${siteRoot(dossier.site)}${number === undefined ? view.path : shortPath(number)}`,
	};
}

/** Everything that is a heading with lines below it. */
const listsOf = ({ t }: Setting, view: EntryView) => [
	...view.lists.map(({ title, lines }) => ({ title, items: lines })),
	{
		title: t('happenings.title'),
		items: view.moments.map(({ title, when, text, isPast }) =>
			[[title, isPast ? t('moment.past', { date: when }) : when].filter(Boolean).join(', '), text]
				.filter(Boolean)
				.join(': '),
		),
	},
	{
		title: t('followup.title'),
		items: view.followUp.map(
			({ when, stateWords, who, text, reason }) =>
				`${when}: ${stateWords}. ${who}. ${text} ${reason && t('followup.reason', { reason })}`,
		),
	},
	...view.links
		.filter(({ refs }) => refs[0]?.kind !== 'contacts')
		.map(({ title, refs }) => ({ title, items: refs.map((ref) => ref.title) })),
	{
		title: t('gaps.title'),
		items: [...view.gaps, ...view.doubts.map((doubt) => `${t('gaps.doubt')} ${doubt}`)],
	},
];

/** A contact point on paper: who, how to reach them, and how sure that is. */
const cardOf = ({ t }: Setting, contact: ContactView) => ({
	title: contact.title,
	who: [contact.organisation.title, contact.service, contact.person].filter(Boolean),
	ways: waysOf({ t }, contact),
	notes: [...(contact.isReachable || contact.isOver ? [] : [t('contact.noway')]), contact.standing],
});

interface Way {
	label: string;
	text: string;
	href?: string;
}

function waysOf({ t }: Pick<Setting, 't'>, contact: ContactView): Way[] {
	const { phone, mail, website, address, hours, languages } = contact;
	const way = (label: string, text: string | undefined, href?: string): Way[] =>
		text ? [{ label: t(label), text, ...(href && { href }) }] : [];
	return [
		...way('contact.call', phone?.words, phone && `tel:${phone.number}`),
		...way('print.mail', mail, mail && `mailto:${mail}`),
		...way('print.website', website, website),
		...way('print.address', address),
		...way('print.hours', hours.join('; ')),
		...way('print.languages', languages),
	];
}

/** The leaf and its light; the bricks beside it are left out on paper. */
function doorFor(id: string, state: State) {
	const { wall: _, ...door } = doorPaths(id, state);
	return { ...door, colour: leafColour(id), sign: state === 'niet-uitgevoerd' ? SIGN : '' };
}
