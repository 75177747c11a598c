import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';

const ENGINE = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');

interface Result {
	ruleId: string;
	message: string;
	path: { dom: string };
	node: Element;
	/** What the rule asks (a violation, a recommendation) and what came of it. */
	value: [asks: string, outcome: string];
}

interface Engine {
	Checker: new () => {
		check: (root: Document, rules: string[]) => Promise<{ results: Result[] }>;
	};
}

/** What IBM's engine is sure of, a line each: other rules than axe has, and other ways to look at the same ones. */
export async function equalAccessFaults(page: Page): Promise<string[]> {
	await page.evaluate(readFileSync(ENGINE, 'utf8'));
	return page.evaluate(async () => {
		const { ace } = globalThis as unknown as { ace: Engine };
		const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
		return (
			results
				.filter(({ value: [asks, outcome] }) => asks === 'VIOLATION' && outcome === 'FAIL')
				// It reads no words in a menu that is closed, and finds it nameless.
				.filter(({ node }) => node.checkVisibility())
				.map(({ ruleId, message, path }) => `${ruleId} ${path.dom}: ${message}`)
		);
	});
}
