import { type Paper, cleanName, writeAddress } from './address.ts';
import { copyAddress } from './copy-address.ts';
import { coverName } from './cover.ts';
import { type Desk, showAll, showFaults, tell } from './desk.ts';
import { part } from './element.ts';
import { loadFiches } from './load.ts';
import { moveFiche } from './moving.ts';
import { keepSelection, openSelection } from './selection.ts';
import { readConfig } from './words.ts';

/** Brings the page to life: the chosen fiches above, the brochure itself below. */
export async function startBrochure(root: HTMLElement) {
	const config = readConfig(root);
	const opened = openSelection(location.search);
	const loaded = await loadFiches(config.files, opened.selection.fiches);
	const desk: Desk = { root, config, opened, fiches: loaded.fiches, failed: loaded.failed };
	fillForm(desk);
	showFaults(desk, loaded);
	showAll(desk);
	listen(desk);
	followOtherTabs(desk);
	root.dataset['klaar'] = '';
}

function fillForm({ root, opened: { selection, isShared } }: Desk) {
	part<HTMLInputElement>(root, 'naam').value = selection.name;
	part<HTMLInputElement>(root, `papier-${selection.paper}`).checked = true;
	part(root, 'gedeeld').hidden = !isShared;
}

function listen(desk: Desk) {
	const { root } = desk;
	root.addEventListener('click', (event) => moveFiche(desk, event));
	part(root, 'naam').addEventListener('input', ({ target }) =>
		rename(desk, (target as HTMLInputElement).value),
	);
	part(root, 'papier').addEventListener('change', ({ target }) => {
		desk.opened.selection.paper = (target as HTMLInputElement).value as Paper;
		showAll(desk);
		keepSelection(desk.opened);
	});
	part(root, 'kopieer').addEventListener('click', () => void copy(desk));
	part(root, 'neem-over').addEventListener('click', () => takeOver(desk));
}

function rename({ root, config, opened }: Desk, name: string) {
	opened.selection.name = cleanName(name);
	root.querySelector('[data-naamregel]')?.replaceWith(coverName(opened.selection.name, config.say));
	keepSelection(opened);
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
