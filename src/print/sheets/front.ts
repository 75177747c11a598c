import { keyOf } from '../../dossier/index.ts';
import { CHAIN, type Entry, type Logo, type Site } from '../../model/index.ts';
import { colophonOf, paletteOf, partnerOf, refTo } from '../../views/index.ts';
import { codeFor } from './card.ts';
import { printedContact } from './contact.ts';
import { type Setting, addressOf, spokenAddress, tongueOf } from './setting.ts';

/** What stands on the cover, in the page margins and in the colophon. */
export function frontOf(setting: Setting, publication: Entry<'publications'>) {
	const { title, summary, readers, paper } = publication.data;
	const code = codeFor(setting, refTo(setting, publication));
	return {
		...sheetFront(setting, title),
		...printedPartner(setting, publication),
		...colophonOf(setting, publication),
		tells: keyOf(publication),
		...code,
		summary,
		readers,
		paper,
		/** Kinds with a colour of their own, as the legend of the contents explains them. */
		kinds: CHAIN.map((kind) => [kind, setting.t(`kind.${kind}`)]),
		homeUrl: addressOf(setting, '/'),
		qrAlt: setting.t('print.qr-alt', { address: code.spoken }),
	};
}

/** What every printed page says of itself. */
export const sheetFront = (setting: Setting, title: string) => ({
	title,
	...printedFace(setting),
	...tongueOf(setting),
	publisher: setting.dossier.site.publisher.name,
	siteTitle: setting.dossier.site.title,
	place: placeBeside(setting.dossier.site),
	home: spokenAddress(addressOf(setting, '/')),
});

/** A town's own logo and colours, where it has them. */
export const printedFace = ({ dossier: { site, logo }, colours = site.colours }: Setting) => ({
	...(logo && { logo: printedLogo(logo) }),
	...(colours && { face: { ...colours, tint: paletteOf(colours).tint } }),
});

const printedLogo = ({ svg, width, height }: Logo) => ({ svg, ratio: width / height });

/** Who publishes a document with the town, where somebody does. */
export function printedPartner(setting: Setting, publication: Entry<'publications'>) {
	const found = partnerOf(setting, publication);
	if (!found) return {};
	const { organisation, logo, foreword, contact } = found;
	return {
		partner: {
			tells: organisation.key,
			name: organisation.title,
			foreword,
			...(logo && { logo: printedLogo(logo) }),
			...(contact && { contact: printedContact(setting, contact) }),
		},
	};
}

/** The town's name beside the title of its site, where that does not name it already. */
const placeBeside = ({ title, place }: Site) => (title.includes(place) ? '' : place);
