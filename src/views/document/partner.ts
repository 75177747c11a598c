import { get } from '../../dossier/index.ts';
import type { Colours, Entry, Logo } from '../../model/index.ts';
import { type ContactView, contactView } from '../contact/contact.ts';
import { type Ref, refTo } from '../ref.ts';
import type { Setting } from '../setting.ts';

/** Who publishes a document with the town. */
export interface PartnerView {
	organisation: Ref;
	logo: Logo | undefined;
	colours: Colours | undefined;
	/** Its own words, in the language of the document. */
	foreword: string[];
	contact: ContactView | undefined;
}

export function partnerOf(
	setting: Setting,
	{ id, data: { partner } }: Entry<'publications'>,
): PartnerView | undefined {
	if (!partner) return undefined;
	const { dossier } = setting;
	return {
		organisation: refTo(setting, get(dossier, 'organisations', partner.organisation)),
		logo: dossier.partnerLogos[id],
		colours: partner.colours,
		foreword: (partner.foreword ?? '').split(/\n\s*\n/).filter(Boolean),
		contact: partner.contact
			? contactView(setting, get(dossier, 'contacts', partner.contact))
			: undefined,
	};
}
