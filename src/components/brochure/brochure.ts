import { type Paper, cleanLine, writeAddress } from './address.ts';
import { copyAddress } from './copy-address.ts';
import { giverOf } from './cover.ts';
import { type Desk, giverAt, showAll, showFaults, tell } from './desk.ts';
import { part } from './element.ts';
import { keepChoice, readWord } from './kept.ts';
import { loadFiches } from './load.ts';
import { readLogo } from './logo.ts';
import { moveFiche } from './moving.ts';
import { keepSelection, openSelection } from './selection.ts';
import { readConfig } from './words.ts';

/** Brings the page to life: the chosen fiches above, the brochure itself below. */
export async function startBrochure(root: HTMLElement) {
	const config = readConfig(root);
	const opened = openSelection(location.search);
	const loaded = await loadFiches(config.files, opened.selection.fiches);
	const { fiches, failed } = loaded;
	const desk: Desk = { root, config, opened, fiches, failed, logo: readWord('logo') };
	fillForm(desk);
	showGiver(desk);
	showFaults(desk, loaded);
	showAll(desk);
	listen(desk);
	followOtherTabs(desk);
	root.dataset['klaar'] = '';
}

/** What is written in a line of the form. */
const LINES = [
	['naam', 'name'],
	['contact', 'contact'],
] as const;

function fillForm({ root, opened: { selection, isShared } }: Desk) {
	for (const [field, name] of LINES) part<HTMLInputElement>(root, field).value = selection[name];
	part<HTMLInputElement>(root, `papier-${selection.paper}`).checked = true;
	part(root, 'gedeeld').hidden = !isShared;
}

function listen(desk: Desk) {
	const { root } = desk;
	root.addEventListener('click', (event) => moveFiche(desk, event));
	for (const [field, name] of LINES)
		part(root, field).addEventListener('input', ({ target }) => {
			desk.opened.selection[name] = cleanLine((target as HTMLInputElement).value);
			showGiver(desk);
			keepSelection(desk.opened);
		});
	part(root, 'logo').addEventListener('change', ({ target }) => {
		const [file] = (target as HTMLInputElement).files ?? [];
		if (file) void putLogo(desk, file);
	});
	part(root, 'logo-weg').addEventListener('click', () => {
		part<HTMLInputElement>(root, 'logo').value = '';
		changeLogo(desk, '', 'logo.removed');
		part(root, 'logo').focus();
	});
	part(root, 'papier').addEventListener('change', ({ target }) => {
		desk.opened.selection.paper = (target as HTMLInputElement).value as Paper;
		showAll(desk);
		keepSelection(desk.opened);
	});
	part(root, 'kopieer').addEventListener('click', () => void copy(desk));
	part(root, 'neem-over').addEventListener('click', () => takeOver(desk));
}

function showGiver(desk: Desk) {
	const { root, config, logo } = desk;
	root.querySelector('[data-gever]')?.replaceWith(giverOf(giverAt(desk), config.say));
	part(root, 'logo-weg').hidden = !logo;
}

async function putLogo(desk: Desk, file: File) {
	const logo = await readLogo(file);
	if (logo) changeLogo(desk, logo, 'logo.added');
	else tell(desk, 'logo.refused');
}

/** A browser that keeps nothing shows it all the same. */
function changeLogo(desk: Desk, logo: string, said: string) {
	desk.logo = logo;
	keepChoice('logo', logo);
	showGiver(desk);
	tell(desk, said);
}

async function copy(desk: Desk) {
	const address = new URL(writeAddress(desk.opened.selection), location.href).href;
	tell(desk, (await copyAddress(desk.root, address)) ? 'copied' : 'copy.self');
}

/** Makes a brochure that came with the address one's own. */
function takeOver(desk: Desk) {
	const own = { ...desk.opened, isShared: false };
	if (!keepSelection(own)) return tell(desk, 'refused.list');
	desk.opened = own;
	history.replaceState(null, '', location.pathname);
	part(desk.root, 'gedeeld').hidden = true;
	part(desk.root, 'kop').focus();
	tell(desk, 'taken');
}

/** A fiche saved on another page, or in another tab, must not be lost by a list from before. */
function followOtherTabs(desk: Desk) {
	addEventListener('storage', ({ key }) => {
		if (key === 'brochure' && !desk.opened.isShared) location.reload();
	});
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted && !desk.opened.isShared) location.reload();
	});
}
