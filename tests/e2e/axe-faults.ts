import axe from 'axe-core';
import type { Page } from 'playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

interface Part {
	/** A selector; the whole page if there is none. */
	within?: string;
	/** Every rule of WCAG 2.2 AA and of good practice if there are none. */
	rules?: readonly string[];
}

/** What axe finds on a page as it stands, a line each. It asks for faults alone, which takes a third of the time. */
export async function axeFaults(page: Page, { within, rules }: Part = {}): Promise<string[]> {
	const isThere = await page.evaluate(() => 'axe' in globalThis);
	if (!isThere) await page.evaluate(axe.source);
	const options: axe.RunOptions = {
		resultTypes: ['violations'],
		runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS },
	};
	const run = async ({ within, options }: { within?: string; options: axe.RunOptions }) => {
		const { violations } = await axe.run(within ?? document, options);
		return violations.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
		);
	};
	return page.evaluate(run, { ...(within && { within }), options });
}
