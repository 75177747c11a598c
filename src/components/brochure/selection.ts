import { type Selection, cleanLine, readAddress, unique, writeAddress } from './address.ts';
import { keepChoice, keepList, readKept, readWord } from './kept.ts';
import { toFiche, toKept } from './kinds.ts';

/** A brochure that came with the address is somebody else's: it never overwrites the reader's own. */
export interface Opened {
	selection: Selection;
	isShared: boolean;
}

/** The brochure of the address, else the one this browser keeps. */
export function openSelection(search: string): Opened {
	const shared = readAddress(search);
	return { selection: shared ?? ownSelection(), isShared: shared !== undefined };
}

function ownSelection(): Selection {
	return {
		fiches: unique(readKept().flatMap((key) => toFiche(key) ?? [])),
		name: cleanLine(readWord('naam')),
		contact: cleanLine(readWord('contact')),
		paper: readWord('papier') === 'a4' ? 'a4' : 'a5',
	};
}

/** Keeps a change where it belongs: a shared brochure in the address, one's own in the browser. */
export function keepSelection({ selection, isShared }: Opened): boolean {
	if (isShared) {
		history.replaceState(null, '', writeAddress(selection));
		return true;
	}
	const { fiches, name, contact, paper } = selection;
	keepChoice('naam', name);
	keepChoice('contact', contact);
	keepChoice('papier', paper);
	return keepList(fiches.flatMap((key) => toKept(key) ?? []));
}
