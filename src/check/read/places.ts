import type { KindName } from '../../model/index.ts';

/** What a file of content is, which follows from where it stands. */
export type Place =
	| { type: 'site' }
	| { type: 'taxonomy' }
	| { type: 'amounts' }
	| { type: 'words'; lang: string }
	| { type: 'entry'; kind: KindName; id: string }
	| { type: 'translation'; kind: KindName; id: string; lang: string };

/** A file that belongs in content/. */
export interface ContentFile {
	/** Where it stands on this machine. */
	path: string;
	/** Path from the folder that holds content/. */
	file: string;
	place: Place;
}
