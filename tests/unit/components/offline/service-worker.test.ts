import { describe, expect, it } from 'vitest';
import { ORIGIN, aBrowser, page } from './browser.ts';

const VISITED = 'drempelwijzer / bezocht';
const offline = () => Promise.reject(new TypeError('no network'));
const text = async (answer: Response | undefined) => answer?.text();

/** A reader who has been here: the worker runs, and /drempels/een/ is kept. */
async function aReader() {
	const browser = aBrowser();
	browser.network = (path) => page(`first ${path}`);
	const worker = browser.start('v1');
	await worker.install();
	await worker.activate();
	await worker.open('/drempels/een/');
	return { browser, worker };
}

describe('without network', () => {
	it('opens a page as it was last seen, whatever follows the question mark', async () => {
		const { browser, worker } = await aReader();
		browser.network = offline;
		expect(await text(await worker.open('/drempels/een/?x=1'))).toBe('first /drempels/een/');
	});

	it('says what there is instead of a page that was never seen', async () => {
		const { browser, worker } = await aReader();
		browser.network = offline;
		expect(await text(await worker.open('/drempels/twee/'))).toBe('first /offline/');
	});
});

describe('a device that is full', () => {
	it('shows the page, and still holds the copy it had', async () => {
		const { browser, worker } = await aReader();
		browser.isFull = true;
		browser.network = () => page('second');
		expect(await text(await worker.open('/drempels/een/'))).toBe('second');
		expect(await text(await worker.load('/data/fiches/drempels/een/'))).toBe('second');
		expect(await text(await worker.load('/opmaak/a.js'))).toBe('second');
		browser.network = offline;
		expect(await text(await worker.open('/drempels/een/'))).toBe('first /drempels/een/');
	});

	it('keeps the version before when a new one does not fit', async () => {
		const { browser } = await aReader();
		browser.isFull = true;
		const next = browser.start('v2');
		await expect(next.install()).rejects.toThrow('full');
		expect(browser.keptIn('drempelwijzer / v1')).toHaveLength(2);
		expect([...browser.stores.keys()]).not.toContain('drempelwijzer / v2');
	});

	it('does not fetch the index for later where there is no room for it', async () => {
		const { browser, worker } = await aReader();
		const packet = `${ORIGIN}/pagefind/alles.bin`;
		const headers = { 'content-length': '500000' };
		browser.network = (path) =>
			path.endsWith('.bin') ? withType(new Response(NO_FILES, { headers })) : page('words');
		browser.room = 10;
		await worker.load('/zoeken/woorden.json');
		expect(browser.keptIn('drempelwijzer / v1')).not.toContain(packet);
		browser.room = 10_000_000;
		await worker.load('/zoeken/woorden.json');
		expect(browser.keptIn('drempelwijzer / v1')).toContain(packet);
	});

	it('reads on where the store itself is broken', async () => {
		const { browser, worker } = await aReader();
		browser.isBroken = true;
		browser.network = () => page('second');
		expect(await text(await worker.load('/opmaak/a.js'))).toBe('second');
		expect(await text(await worker.open('/drempels/een/'))).toBe('second');
		browser.network = offline;
		expect((await worker.open('/drempels/een/'))?.type).toBe('error');
	});
});

describe('an answer that is not a whole page of ours', () => {
	it.each([
		['missing', page('not here', { status: 404 })],
		['broken', page('broken', { status: 500 })],
		['forwarded', page('elsewhere', { redirected: true })],
		['opaque', page('closed', { type: 'opaque' })],
		['a part', page('part', { status: 206 })],
	])('is shown and not kept: %s', async (_, answer) => {
		const { browser, worker } = await aReader();
		browser.network = () => answer.clone();
		expect(await text(await worker.open('/drempels/twee/'))).toBe(await answer.clone().text());
		await worker.load('/beeld/een.webp');
		await worker.load('/opmaak/een.js');
		expect(browser.keptIn(VISITED)).toEqual([`${ORIGIN}/drempels/een/`]);
		expect(browser.keptIn('drempelwijzer / v1')).not.toContain(`${ORIGIN}/opmaak/een.js`);
	});

	it.each([404, 410])('takes the copy of a page away once it is gone: %i', async (status) => {
		const { browser, worker } = await aReader();
		browser.network = () => page('gone', { status });
		await worker.open('/drempels/een/?x=1');
		expect(browser.keptIn(VISITED)).toEqual([]);
	});

	it('leaves the copy of a page while the server is out of order', async () => {
		const { browser, worker } = await aReader();
		browser.network = () => page('broken', { status: 503 });
		await worker.open('/drempels/een/');
		expect(browser.keptIn(VISITED)).toHaveLength(1);
	});

	it('leaves the copy of a page that arrives by half', async () => {
		const { browser, worker } = await aReader();
		const half = new ReadableStream({
			start: (stream) => stream.enqueue(new TextEncoder().encode('ha')),
			pull: (stream) => stream.error(new TypeError('cut off')),
		});
		browser.network = () => withType(new Response(half));
		await expect(worker.open('/drempels/een/').then(text)).rejects.toThrow('cut off');
		browser.network = offline;
		expect(await text(await worker.open('/drempels/een/'))).toBe('first /drempels/een/');
	});

	it('leaves a request for a part of a file to the browser', async () => {
		const { worker } = await aReader();
		expect(await worker.load('/beeld/een.webp', { range: 'bytes=0-1' })).toBeUndefined();
		expect(await worker.load('/geluid/drempels/een.mp3', { range: 'bytes=0-1' })).toBeUndefined();
	});

	it('does not take a broken packet of the index for the index', async () => {
		const { browser, worker } = await aReader();
		browser.network = (path) =>
			path.endsWith('.bin') ? page('no', { status: 500 }) : page('words');
		await worker.load('/zoeken/woorden.json');
		expect(browser.keptIn('drempelwijzer / v1')).not.toContain(`${ORIGIN}/pagefind/alles.bin`);
	});
});

describe('a shell that comes by half', () => {
	it('is not installed, and leaves nothing behind', async () => {
		const browser = aBrowser();
		browser.network = (path) => page('x', { status: path === '/offline/' ? 404 : 200 });
		await expect(browser.start('v1').install()).rejects.toThrow();
		expect([...browser.stores.keys()]).toEqual([]);
	});

	it('opens without network also where the host forwarded: a browser refuses a forwarded page', async () => {
		const browser = aBrowser();
		browser.network = (path) => page(path, { redirected: true });
		const worker = browser.start('v1');
		await worker.install();
		browser.network = offline;
		const answer = await worker.open('/');
		expect(answer?.redirected).toBe(false);
		expect(await text(answer)).toBe('/');
	});
});

describe('two versions', () => {
	it('keeps what a tab with the version before can still ask for, and nothing older', async () => {
		const { browser } = await aReader();
		for (const version of ['v2', 'v3']) {
			const worker = browser.start(version, ['offline/', `opmaak/${version}.js`]);
			await worker.install();
			await worker.activate();
		}
		expect([...browser.stores.keys()].sort()).toEqual(
			['bezocht', 'v2', 'v3'].map((store) => `drempelwijzer / ${store}`),
		);
		browser.network = () => page('not here', { status: 404 });
		expect(await text(await browser.start('v3').load('/opmaak/v2.js'))).toBe('first /opmaak/v2.js');
	});

	it('opens the newest of what both kept', async () => {
		const { browser } = await aReader();
		browser.network = () => page('second');
		const worker = browser.start('v2');
		await worker.install();
		await worker.activate();
		browser.network = offline;
		expect(await text(await worker.open('/'))).toBe('second');
	});

	it('leaves what another site at this address keeps', async () => {
		const browser = aBrowser();
		browser.stores.set('drempelwijzer /ander/ v1', new Map());
		browser.stores.set('something else', new Map());
		const worker = browser.start('v1');
		await worker.install();
		await worker.activate();
		expect(browser.stores.size).toBe(3);
	});
});

describe('the number of pages that is kept', () => {
	it('stops growing', async () => {
		const { browser, worker } = await aReader();
		for (let at = 0; at < 100; at++) await worker.open(`/drempels/${at}/`);
		expect(browser.keptIn(VISITED)).toHaveLength(80);
		expect(browser.keptIn(VISITED).at(-1)).toBe(`${ORIGIN}/drempels/99/`);
	});

	it('never takes away the page that was just kept: a clock set back makes it the oldest', async () => {
		const { browser, worker } = await aReader();
		for (let at = 0; at < 79; at++) await worker.open(`/drempels/${at}/`);
		const set = browser.stores.get(VISITED);
		if (!set) throw new Error('nothing kept');
		browser.isBackInTime = true;
		await worker.open('/drempels/nieuw/');
		expect(browser.keptIn(VISITED)).toContain(`${ORIGIN}/drempels/nieuw/`);
	});
});

/** A packet of the index: the length of its list, then the list. */
const NO_FILES = new Uint8Array([0, 0, 0, 2, ...new TextEncoder().encode('[]')]);

const withType = (answer: Response) => Object.defineProperty(answer, 'type', { value: 'basic' });
