/**
 * The page says first what one does here. Who has signed in before, or follows a link to a fiche, need not read it again.
 * The editor itself, two megabytes, comes only then.
 */
const start = document.querySelector('main');
const button = start?.querySelector('button');

if (location.hash || localStorage.getItem('sveltia-cms.user')) void open();
else if (button) {
	button.hidden = false;
	button.addEventListener('click', () => void open());
}

async function open() {
	for (const part of document.querySelectorAll('main, link[rel=stylesheet]')) part.remove();
	speakAsThePage();
	const { openEditor } = await import('./open-editor.ts');
	// The settings stand beside this file: one bundle serves every town.
	await openEditor(new URL('config.json', import.meta.url));
}

/** Editors of one town see the same words, whatever language their browser speaks; who chose another keeps it. */
function speakAsThePage() {
	const name = 'sveltia-cms.prefs';
	const chosen = JSON.parse(localStorage.getItem(name) ?? '{}') as object;
	const locale = document.documentElement.lang;
	localStorage.setItem(name, JSON.stringify({ locale, ...chosen }));
}
