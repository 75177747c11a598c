/**
 * Runs beside the pages and answers for them when there is no network. Hand-written and whole: a browser without it, or a
 * reader who never comes back, misses nothing. The build puts in what it must know.
 */
const { name, version, shell } = __SETTINGS__;

const BASE = new URL('./', self.location.href).pathname;
/** Goes with a new version of the site. */
const SHELL = `${name} ${version}`;
/** Stays: pages that the reader visited, and fiches of a brochure. */
const VISITED = `${name} bezocht`;

/** More would fill a small phone; the oldest go first. */
const MOST_VISITED = 80;
/** The first answer must not wait for what only matters later. */
const PATIENCE = 3000;

self.addEventListener('install', (event) => {
	event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
	event.waitUntil(dropOld().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(BASE))
		return;
	// A player asks for a part of a sound; we keep whole files only.
	if (request.headers.has('range')) return;
	const path = pathname.slice(BASE.length);
	if (request.mode === 'navigate') event.respondWith(networkFirst(event, VISITED, offlinePage));
	else if (/^(?:opmaak|pagefind\/(?:index|fragment|filter))\/|\.pf_meta$/.test(path))
		event.respondWith(keptFirst(event));
	else if (/^gezicht\/|^pagefind\/|^[\w-]+\/(?:talen\/[\w-]+\.txt|woorden\.json)$/.test(path))
		event.respondWith(networkFirst(event, SHELL));
	else if (/^data\/fiches\/|^beeld\//.test(path)) event.respondWith(networkFirst(event, VISITED));
	if (path.endsWith('/woorden.json')) event.waitUntil(keepSearch());
});

/** All or nothing: with half a shell the version before is the better one, and a full device keeps what it had. */
async function keepShell() {
	try {
		const cache = await caches.open(SHELL);
		await cache.addAll(shell.map((path) => new Request(BASE + path, { cache: 'no-cache' })));
	} catch (error) {
		await caches.delete(SHELL);
		throw error;
	}
}

/**
 * Only our own: another site may live beside this one at the same address. One version before stays, because a tab that
 * still shows it asks for scripts that the server no longer has; an empty store is of a version that never got here.
 */
async function dropOld() {
	const isOld = (key) => key.startsWith(`${name} `) && key !== SHELL && key !== VISITED;
	let before;
	for (const key of (await caches.keys()).filter(isOld).reverse()) {
		const files = await (await caches.open(key)).keys();
		if (before || files.length === 0) await caches.delete(key);
		else before = key;
	}
}

/** An answer as it is now, else as it was when the reader last saw it. */
async function networkFirst(event, store, otherwise = Response.error) {
	try {
		return keeping(event, store, await fetch(event.request));
	} catch {
		return (await kept(event.request.url)) ?? otherwise();
	}
}

/** For files whose name changes with what is in them. */
const keptFirst = async (event) =>
	(await kept(event.request.url)) ?? keeping(event, SHELL, await fetch(event.request));

const offlinePage = async () => (await kept(`${BASE}offline/`)) ?? Response.error();

/** The newest that this browser kept; where nothing can be read, nothing was kept. */
async function kept(address) {
	const match = (cacheName) =>
		caches.match(address, { cacheName, ignoreSearch: true, ignoreVary: true });
	try {
		const answer = (await match(SHELL)) ?? (await match(VISITED)) ?? (await match());
		// A browser refuses a page that says it was forwarded.
		return answer?.redirected ? new Response(answer.body, answer) : answer;
	} catch {
		return undefined;
	}
}

/** The answer itself, which never waits for the copy: a device can be full, or slow. */
function keeping(event, store, answer) {
	const address = event.request.url.replace(/[?#].*$/, '');
	if (isWhole(answer)) event.waitUntil(keep(store, address, answer.clone()).catch(nothingKept));
	if ([404, 410].includes(answer.status)) event.waitUntil(forget(address).catch(nothingKept));
	return answer;
}

const nothingKept = () => undefined;

const isWhole = ({ status, type, redirected }) => status === 200 && type === 'basic' && !redirected;

/** Without what stands after the question mark: Pagefind puts the time there. */
async function keep(store, address, answer) {
	const cache = await caches.open(store);
	await cache.put(address, answer);
	if (store !== VISITED) return;
	// Browsers sort by the clock of the device: after it was set back, the newest page stands first.
	const others = (await cache.keys()).filter(({ url }) => url !== address);
	const tooMany = others.slice(0, Math.max(0, others.length + 1 - MOST_VISITED));
	await Promise.all(tooMany.map((old) => cache.delete(old)));
}

/** What is taken off the site does not live on here. */
const forget = async (address) => (await caches.open(VISITED)).delete(address);

let search;

/** Once at a time: several tabs can ask. */
const keepSearch = () =>
	(search ??= fetchSearch()
		.catch(nothingKept)
		.finally(() => (search = undefined)));

/** Fetches the whole search index in one file, for who searched once and then loses the network; not where data cost money. */
async function fetchSearch() {
	const { saveData = false, effectiveType = '4g' } = self.navigator.connection ?? {};
	const cache = await caches.open(SHELL);
	const packet = `${BASE}pagefind/alles.bin`;
	if (saveData || effectiveType !== '4g' || (await cache.match(packet))) return;
	await new Promise((ready) => setTimeout(ready, PATIENCE));
	const answer = await fetch(packet);
	if (!isWhole(answer) || !(await hasRoomFor(answer))) return answer.body?.cancel();
	await unpack(cache, new Uint8Array(await answer.arrayBuffer()));
	await cache.put(packet, new Response(''));
}

/** Asked before the file is fetched: a device that is full would fetch it in vain at every visit. */
async function hasRoomFor({ headers }) {
	const { quota = Infinity, usage = 0 } = (await self.navigator.storage?.estimate()) ?? {};
	return quota - usage > 2 * Number(headers.get('content-length'));
}

/** First the length of the list, then the list of [path, bytes], then the files one after another. */
async function unpack(cache, bytes) {
	const length = new DataView(bytes.buffer).getUint32(0);
	const files = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
	let at = 4 + length;
	for (const [path, size] of files) {
		await cache.put(BASE + path, new Response(bytes.slice(at, at + size)));
		at += size;
	}
}
