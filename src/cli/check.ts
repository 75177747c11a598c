import { appendFileSync } from 'node:fs';
import {
	type Checked,
	check,
	githubSummary,
	reportGithub,
	reportGitlab,
	reportJson,
	reportSarif,
	reportText,
} from '../check/index.ts';
import { type CheckCommand, readOptions } from './check/options.ts';
import { withNoticesFor } from './check/notices-for.ts';
import { watchFolder } from './check/watch.ts';
import { EXIT, type ExitCode } from '../pipeline/command/exit-codes.ts';
import { today } from '../pipeline/input/today.ts';

export { USAGE } from './check/options.ts';

export async function run(args: string[]): Promise<ExitCode> {
	const options = readOptions(args);
	if (!options.isWatching) return checkOnce(options);
	const stop = new AbortController();
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
	await watchFolder(options.contentDir, async () => void (await checkOnce(options)), stop.signal);
	return EXIT.good;
}

async function checkOnce(options: CheckCommand): Promise<ExitCode> {
	const started = performance.now();
	const checked = withNoticesFor(options, await check({ ...options, today: today() }));
	process.stdout.write(report(checked, options.format, performance.now() - started));
	const summary = process.env['GITHUB_STEP_SUMMARY'];
	if (options.format === 'github' && summary) appendFileSync(summary, githubSummary(checked));
	return checked.counts.errors > 0 ? EXIT.content : EXIT.good;
}

function report(checked: Checked, format: CheckCommand['format'], milliseconds: number): string {
	switch (format) {
		case 'json':
			return reportJson(checked);
		case 'github':
			return reportGithub(checked);
		case 'sarif':
			return reportSarif(checked);
		case 'gitlab':
			return reportGitlab(checked);
		case 'text':
			return reportText(checked, { hasColors: process.stdout.isTTY, milliseconds });
		default:
			return format satisfies never;
	}
}
