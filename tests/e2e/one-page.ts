import { type Browser, type BrowserContextOptions, type Page, test as base } from 'playwright/test';

interface Kept {
	/** Opened once for all the tests of a worker. */
	kept: Page;
	/** The same, of a reader who has no scripts. */
	keptWithoutScripts: Page;
}

/**
 * Tests that look at one page after another and change nothing in the browser: `page` is the one that its worker has
 * open, and `withoutScripts` another. A fresh browser context for each costs more than what is looked at.
 */
export const test = base.extend<{ withoutScripts: Page }, Kept>({
	kept: [
		async ({ browser }, use, { project }) => keepOpen(browser, project.use, use),
		{ scope: 'worker' },
	],
	keptWithoutScripts: [
		async ({ browser }, use, { project }) =>
			keepOpen(browser, { ...project.use, javaScriptEnabled: false }, use),
		{ scope: 'worker' },
	],
	page: ({ kept }, use) => lend(kept, use),
	withoutScripts: ({ keptWithoutScripts }, use) => lend(keptWithoutScripts, use),
});

type Use = (page: Page) => Promise<void>;
type Options = BrowserContextOptions & { contextOptions?: BrowserContextOptions };

async function keepOpen(browser: Browser, options: Options, use: Use) {
	const { baseURL, javaScriptEnabled, contextOptions } = options;
	const context = await browser.newContext({
		...contextOptions,
		...(baseURL !== undefined && { baseURL }),
		...(javaScriptEnabled !== undefined && { javaScriptEnabled }),
	});
	await use(await context.newPage());
	await context.close();
}

/** As every other test finds its page: as wide, light, and on a screen. */
async function lend(page: Page, use: Use) {
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
	await use(page);
	page.removeAllListeners();
}
