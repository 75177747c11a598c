import { part } from './element.ts';

/** Puts the address on the clipboard; a browser that refuses gets a field with the address selected. */
export async function copyAddress(root: HTMLElement, address: string): Promise<boolean> {
	const line = part(root, 'adresregel');
	const field = part<HTMLInputElement>(root, 'adres');
	field.value = address;
	try {
		await navigator.clipboard.writeText(address);
		line.hidden = true;
		return true;
	} catch {
		line.hidden = false;
		field.focus();
		field.select();
		return false;
	}
}
