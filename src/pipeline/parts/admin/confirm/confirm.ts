import { assured } from '../../../input/assured.ts';
import { folderStore } from './folder.ts';
import { gitHub } from './github.ts';
import { gitLab } from './gitlab.ts';
import type { Repository, Store } from './store.ts';

/** The page on which an editor ticks whom somebody called: it writes the day and by whom for all of them at once. */
const form = document.querySelector('form');
const words = JSON.parse(form?.dataset['words'] ?? '{}') as Record<string, string>;
const repository = JSON.parse(form?.dataset['repository'] ?? 'null') as Repository | null;
const said = document.querySelector('output');

const choices = () => ({
	paths: [...document.querySelectorAll<HTMLInputElement>('[name=file]:checked')].map(
		({ value }) => value,
	),
	by: document.querySelector<HTMLInputElement>('[name=by]')?.value ?? '',
});

form?.addEventListener('input', showCommand);
form?.addEventListener('submit', (event) => {
	event.preventDefault();
	void confirm(event.submitter?.getAttribute('value') === 'folder').catch((error: unknown) =>
		say(`${words['failed']} ${error instanceof Error ? error.message : String(error)}`),
	);
});
showCommand();
for (const button of document.querySelectorAll<HTMLElement>('[value=folder]'))
	button.hidden = !window.showDirectoryPicker;

async function confirm(isFolder: boolean) {
	const { paths, by } = choices();
	if (paths.length === 0) return say(words['none']);
	const store = isFolder ? await ownFolder() : online();
	if (!store) return say(words['sign-in']);
	const files = await store.read(paths);
	const day = new Date().toLocaleDateString('sv');
	const changed = files.map(({ path, text }) => ({ path, text: assured(text, day, by) }));
	say(words['done'], await store.save(changed, `${words['subject']} (${changed.length})`));
}

const ownFolder = async () =>
	window.showDirectoryPicker &&
	folderStore(await window.showDirectoryPicker({ mode: 'readwrite' }));

/** The editor keeps the key of who signed in there; without one nobody can write. */
function online(): Store | undefined {
	const { token } = JSON.parse(localStorage.getItem('sveltia-cms.user') ?? '{}') as {
		token?: string;
	};
	if (!token || !repository) return undefined;
	return repository.name === 'github' ? gitHub(repository, token) : gitLab(repository, token);
}

function say(text = '', address?: string) {
	const link = Object.assign(document.createElement('a'), { href: address, textContent: address });
	said?.replaceChildren(text, ...(address ? [' ', link] : []));
}

/** For who would rather type it. */
function showCommand() {
	const { paths, by } = choices();
	const ids = paths.map((path) => path.split('/').slice(-3, -1).join('/'));
	const command = document.querySelector('code');
	if (command) command.textContent = `npm run klopt-nog -- ${ids.join(' ')} --door "${by}"`;
}
