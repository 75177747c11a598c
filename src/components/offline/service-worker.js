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
	const path = pathname.slice(BASE.length);
	if (request.mode === 'navigate') event.respondWith(pageFor(request));
	else if (/^(?:opmaak|pagefind\/(?:index|fragment|filter))\/|\.pf_meta$/.test(path))
		event.respondWith(keptFirst(request));
	else if (/^pagefind\/|^zoeken\/(?:talen\/)?[\w-]+\.(?:json|txt)$/.test(path))
		event.respondWith(networkFirst(request, SHELL));
	else if (/^data\/fiches\/|^beeld\//.test(path)) event.respondWith(networkFirst(request, VISITED));
	if (path === 'zoeken/woorden.json') event.waitUntil(keepSearch());
});

async function keepShell() {
	const cache = await caches.open(SHELL);
	await cache.addAll(shell.map((path) => new Request(BASE + path, { cache: 'no-cache' })));
}

/** Only our own: another site may live beside this one at the same address. */
async function dropOld() {
	for (const key of await caches.keys())
		if (key.startsWith(`${name} `) && key !== SHELL && key !== VISITED) await caches.delete(key);
}

/** A page as it is now, else as it was when the reader last saw it, else the page that says what there is. */
async function pageFor(request) {
	try {
		const answer = await fetch(request);
		if (isWhole(answer)) await keep(VISITED, request, answer.clone());
		return answer;
	} catch {
		const kept = await caches.match(request, { ignoreSearch: true });
		return kept ?? (await caches.match(`${BASE}offline/`)) ?? Response.error();
	}
}

/** For files whose name changes with what is in them. */
async function keptFirst(request) {
	const kept = await caches.match(request);
	if (kept) return kept;
	const answer = await fetch(request);
	if (isWhole(answer)) await keep(SHELL, request, answer.clone());
	return answer;
}

async function networkFirst(request, store) {
	try {
		const answer = await fetch(request);
		if (isWhole(answer)) await keep(store, request, answer.clone());
		return answer;
	} catch {
		return (await caches.match(request, { ignoreSearch: true })) ?? Response.error();
	}
}

const isWhole = ({ ok, type, redirected }) => ok && type === 'basic' && !redirected;

/** Keeps an answer under its address without what stands after the question mark: Pagefind puts the time there. */
async function keep(store, request, answer) {
	const cache = await caches.open(store);
	const address = request.url.replace(/[?#].*$/, '');
	if (store === VISITED) await cache.delete(address);
	await cache.put(address, answer);
	if (store !== VISITED) return;
	const kept = await cache.keys();
	for (const old of kept.slice(0, Math.max(0, kept.length - MOST_VISITED))) await cache.delete(old);
}

/** Fetches the whole search index in one file, for who searched once and then loses the network; not where data cost money. */
async function keepSearch() {
	const { saveData = false, effectiveType = '4g' } = self.navigator.connection ?? {};
	const cache = await caches.open(SHELL);
	const packet = `${BASE}pagefind/alles.bin`;
	if (saveData || effectiveType !== '4g' || (await cache.match(packet))) return;
	await new Promise((ready) => setTimeout(ready, PATIENCE));
	try {
		const answer = await fetch(packet);
		if (answer.ok) await unpack(cache, new Uint8Array(await answer.arrayBuffer()));
		await cache.put(packet, new Response(''));
	} catch {
		// No network any more: next time.
	}
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
