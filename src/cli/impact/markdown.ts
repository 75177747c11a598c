import { amount } from '../../check/index.ts';
import { type Entry, describe, kindNames, kinds } from '../../model/index.ts';
import { listPath, localPath } from '../../routes/index.ts';
import type { Changed, ContactChange, Placed, Printed } from './compare.ts';

export interface Impact {
	/** The language of the town, which its addresses are in. */
	original: string;
	changed: Changed[];
	neighbours: Entry[];
	printed: Printed[];
	contacts: ContactChange[];
	stale: string[];
	/** Changed files that are no fiche in Dutch, from the content folder. */
	others: string[];
}

/** A long list hides what matters. */
const LONGEST = 30;

/** What a change does to the site and to paper, for whoever reads the proposal. */
export function impactMarkdown(impact: Impact): string {
	const { original, changed, neighbours, printed, contacts, stale, others } = impact;
	const parts = [
		'## Wat verandert er?',
		changed.length > 0 ? list(changed.map(changeLine)) : 'Geen enkele fiche.',
	];
	const lost = changed.filter(({ how, heir }) => how === 'weg' && !heir);
	if (lost.length > 0)
		parts.push(
			'### Wat gebeurt er met deze adressen?',
			ADDRESSES,
			list(lost.map(({ entry }) => `\`${addressOf(entry)}\``)),
		);
	if (contacts.length > 0) parts.push('### Zo bereik je iemand', ...contacts.map(contactTable));
	if (neighbours.length > 0)
		parts.push(
			"### Deze pagina's tonen het ook",
			list(neighbours.map((entry) => `${named(entry)}, \`${addressOf(entry)}\``)),
		);
	if (printed.length > 0) parts.push('### Op papier', list(printed.flatMap(printedLines)));
	if (stale.length > 0)
		parts.push(
			'### Deze vertalingen kloppen niet meer',
			list(stale.map((file) => `\`${plain(file)}\``)),
		);
	if (others.length > 0)
		parts.push(
			'### Deze bestanden veranderen ook',
			list(others.map((file) => fileLine(file, original))),
		);
	return `${parts.join('\n\n')}\n`;
}

const changeLine = ({ how, entry, heir }: Changed) =>
	`${how}: ${named(entry)}, \`${addressOf(entry)}\`${heir ? `, stuurt door naar \`${addressOf(heir)}\`` : ''}`;

/** A translation has a page of its own; settings, themes and words stand everywhere. */
function fileLine(file: string, original: string): string {
	const [, kind, id, lang] = /^(\w+)\/([\w-]+)\/([a-z]{2,3})\.md$/.exec(file) ?? [];
	const known = kindNames.find((name) => name === kind);
	if (known && id && lang)
		return `vertaling: \`${localPath(original, `${listPath(known)}${id}/${lang}/`)}\``;
	const isEverywhere = /^(?:site|taxonomy|amounts)\.yaml$|^interface\//.test(file);
	return `\`${plain(file)}\`${isEverywhere ? ': kan op elke pagina en in elk document staan' : ''}`;
}

/** Deleting asks what happens to the address. */
const ADDRESSES =
	'Ze geven straks “niet gevonden”, en ze kunnen op papier staan. Moet zo’n adres doorsturen? Zet dan de naam van de map bij `moved` van een andere fiche, of doe `npm run remove`.';

const printedLines = ({ publication, pages, chapters }: Printed) =>
	chapters.map(
		({ title, entries }) =>
			`${plain(publication.data.title)}${pages ? ` (${amount(pages, ['bladzijde', 'bladzijden'])})` : ''}, hoofdstuk “${plain(title)}”: ${entries.map(onPage).join('; ')}`,
	);

function onPage({ data, page, isGone }: Placed): string {
	const where = page ? `${isGone ? 'stond op ' : ''}bladzijde ${page}` : '';
	return `${plain(data.title)}${where && ` (${where})`}`;
}

function contactTable({ entry, fields }: ContactChange): string {
	const { properties = {} } = describe(kinds.contacts.schema);
	const rows = fields.map(
		({ field, before, after }) =>
			`| ${properties[field]?.title ?? field} | ${plain(before) || '–'} | ${plain(after) || '–'} |`,
	);
	return [
		`**${plain(entry.data.title)}**`,
		'',
		'| wat | was | wordt |',
		'| --- | --- | --- |',
		...rows,
	].join('\n');
}

const named = ({ kind, data }: Entry) => `${kinds[kind].label[0]} “${plain(data.title)}”`;

const addressOf = ({ kind, id, lang }: Entry) => localPath(lang, `${listPath(kind)}${id}/`);

function list(items: readonly string[]): string {
	const shown = items.slice(0, LONGEST).map((item) => `- ${item}`);
	const more = items.length - LONGEST;
	return [...shown, ...(more > 0 ? [`- en nog ${more}`] : [])].join('\n');
}

/** Words of strangers: no sign in them becomes markup, calls somebody or closes a table. */
const plain = (text: string) =>
	text
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/[&<>[\]()*_`|\\~#!@{}]/g, (sign) => `&#${sign.codePointAt(0)};`);
