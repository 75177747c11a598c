import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { expect, test } from 'playwright/test';
import { DIST, files } from './page-types.ts';

const config = JSON.parse(
	readFileSync(join(import.meta.dirname, '..', '..', '.config', 'htmlvalidate.json'), 'utf8'),
) as ConfigData;

/** As many tests, so that all workers help. */
const PARTS = 4;

for (let part = 0; part < PARTS; part++)
	test(`every page is valid HTML (${part + 1} of ${PARTS})`, async () => {
		const validator = new HtmlValidate(config);
		const faults: string[] = [];
		for (const path of files.filter((_, index) => index % PARTS === part)) {
			const { results } = await validator.validateFile(join(DIST, path));
			for (const { messages } of results)
				for (const { line, column, message, ruleId } of messages)
					faults.push(`${path}:${line}:${column} ${message} (${ruleId})`);
		}
		expect(faults).toEqual([]);
	});
