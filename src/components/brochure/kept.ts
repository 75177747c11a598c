const LIST = 'brochure';

/** The keys that this browser keeps, such as recommendations/buddy; none where it refuses. */
export function readKept(): string[] {
	try {
		const list: unknown = JSON.parse(localStorage.getItem(LIST) ?? '[]');
		return Array.isArray(list) ? list.filter((key) => typeof key === 'string') : [];
	} catch {
		return [];
	}
}

/** Whether the browser was willing. */
export const keepList = (keys: readonly string[]) => keepWord(LIST, JSON.stringify(keys));

/** Name, contact, logo and paper stay too, so that a reader can go and fetch one more fiche. */
export function readWord(name: string): string {
	try {
		return localStorage.getItem(`${LIST}-${name}`) ?? '';
	} catch {
		return '';
	}
}

export const keepChoice = (name: string, value: string) => keepWord(`${LIST}-${name}`, value);

function keepWord(name: string, value: string): boolean {
	try {
		localStorage.setItem(name, value);
		return true;
	} catch {
		return false;
	}
}
