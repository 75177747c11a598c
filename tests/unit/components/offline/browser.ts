import { readFileSync } from 'node:fs';

const SOURCE = 'src/components/offline/service-worker.js';
export const ORIGIN = 'https://stad.example';

/** A browser with one store for all versions of the worker; the network and the room on the device are ours to set. */
export function aBrowser() {
	const stores = new Map<string, Map<string, Response>>();
	const browser = {
		stores,
		isFull: false,
		isBroken: false,
		/** A browser sorts what it kept by the clock of the device. */
		isBackInTime: false,
		/** Bytes that are left, as the browser tells. */
		room: 10_000_000,
		network: (_: string): Response | Promise<Response> => page('page'),
		asked: [] as string[],
		keptIn: (store: string) => [...(stores.get(store)?.keys() ?? [])],
		start: (version: string, shell: string[] = ['', 'offline/']) =>
			aWorker(browser, { name: 'drempelwijzer /', version, shell }),
	};
	return browser;
}

type Browser = ReturnType<typeof aBrowser>;

/** An answer as the network gives it: `type` and `redirected` cannot be set on one that is made by hand. */
export function page(body: string, { status = 200, type = 'basic', redirected = false } = {}) {
	const answer = new Response(body, { status, headers: { 'content-type': 'text/html' } });
	return withMarks(answer, type, redirected);
}

function withMarks(answer: Response, type: string, redirected: boolean): Response {
	const clone = answer.clone.bind(answer);
	return Object.defineProperties(answer, {
		type: { value: type },
		redirected: { value: redirected },
		clone: { value: () => withMarks(clone(), type, redirected) },
	});
}

function aWorker(browser: Browser, settings: object) {
	const handlers = new Map<string, (event: object) => void>();
	const self = {
		location: { href: `${ORIGIN}/sw.js`, origin: ORIGIN },
		navigator: { storage: { estimate: async () => ({ quota: browser.room, usage: 0 }) } },
		clients: { claim: async () => undefined },
		skipWaiting: async () => undefined,
		addEventListener: (name: string, handler: (event: object) => void) =>
			handlers.set(name, handler),
	};
	const fetch = async (request: string | Request) => {
		const url = typeof request === 'string' ? new URL(request, ORIGIN).href : request.url;
		browser.asked.push(new URL(url).pathname);
		return await browser.network(new URL(url).pathname);
	};
	const soon = (act: () => void) => setTimeout(act, 0);
	const code = readFileSync(SOURCE, 'utf8').replace('__SETTINGS__', JSON.stringify(settings));
	new Function('self', 'caches', 'fetch', 'setTimeout', 'Request', code)(
		self,
		storage(browser, fetch),
		fetch,
		soon,
		RelativeRequest,
	);
	const happen = async (name: string, more: object = {}) => {
		const waiting: Promise<unknown>[] = [];
		let answer: Promise<Response> | undefined;
		handlers.get(name)?.({
			...more,
			waitUntil: (work: Promise<unknown>) => waiting.push(work),
			respondWith: (given: Promise<Response>) => (answer = given),
		});
		const given = await answer;
		// What is waited for can ask to wait for more.
		for (const work of waiting) await work;
		return given;
	};
	return {
		install: () => happen('install'),
		activate: () => happen('activate'),
		open: (path: string, headers = {}) => happen('fetch', { request: visit(path, headers) }),
		load: (path: string, headers = {}) =>
			happen('fetch', { request: { ...visit(path, headers), mode: 'cors' } }),
	};
}

class RelativeRequest extends Request {
	constructor(address: string, options: RequestInit) {
		super(new URL(address, ORIGIN), options);
	}
}

/** Not a Request: one that navigates can only be made by a browser. */
const visit = (path: string, headers: object) => ({
	url: `${ORIGIN}${path}`,
	method: 'GET',
	mode: 'navigate',
	headers: new Headers(Object.entries(headers)),
});

/** The stores of the Cache API, as far as the worker uses them. */
function storage(browser: Browser, fetch: (request: Request) => Promise<Response>) {
	const usable = () => {
		if (browser.isBroken) throw new DOMException('broken', 'UnknownError');
	};
	const open = async (name: string) => {
		usable();
		const files = browser.stores.get(name) ?? new Map<string, Response>();
		browser.stores.set(name, files);
		return aCache(browser, files, fetch);
	};
	return {
		open,
		keys: async () => [...browser.stores.keys()],
		delete: async (name: string) => browser.stores.delete(name),
		match: async (
			address: Address,
			options: { cacheName?: string; ignoreSearch?: boolean } = {},
		) => {
			usable();
			for (const [name, files] of browser.stores)
				if (!options.cacheName || options.cacheName === name) {
					const answer = await aCache(browser, files, fetch).match(address, options);
					if (answer) return answer;
				}
			return undefined;
		},
	};
}

type Address = string | { url: string };

function aCache(
	browser: Browser,
	files: Map<string, Response>,
	fetch: (request: Request) => Promise<Response>,
) {
	const key = (address: Address) =>
		new URL(typeof address === 'string' ? address : address.url, ORIGIN).href;
	const put = async (address: Address, answer: Response) => {
		if (answer.status === 206) throw new TypeError('partial');
		const body = await answer.arrayBuffer();
		if (browser.isFull) throw new DOMException('full', 'QuotaExceededError');
		const { status, headers, type, redirected } = answer;
		const kept = withMarks(new Response(body, { status, headers }), type, redirected);
		files.delete(key(address));
		const others = browser.isBackInTime ? [...files] : [];
		for (const [url] of others) files.delete(url);
		files.set(key(address), kept);
		for (const [url, other] of others) files.set(url, other);
	};
	return {
		put,
		keys: async () => [...files.keys()].map((url) => ({ url })),
		delete: async (address: Address) => files.delete(key(address)),
		match: async (address: Address, { ignoreSearch = false } = {}) => {
			const wanted = key(address).replace(ignoreSearch ? /\?.*$/ : /$^/, '');
			return files.get(wanted)?.clone();
		},
		addAll: async (requests: Request[]) => {
			const answers = await Promise.all(requests.map((request) => fetch(request)));
			if (answers.some(({ ok }) => !ok)) throw new TypeError('not all');
			for (const [at, answer] of answers.entries()) await put(requests[at] as Request, answer);
		},
	};
}
