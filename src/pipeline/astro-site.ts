import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { EXIT } from './exit-codes.ts';
import { BuildStopped } from './stopped.ts';
import type { Workspace } from './workspace.ts';

export interface AstroSettings {
	contentDir: string;
	base: string | undefined;
	sourceDate: number;
}

/** Settings of a build, as the environment in which Astro reads them (src/site/environment.ts). */
export const environmentFor = ({ contentDir, base, sourceDate }: AstroSettings) => ({
	DREMPELWIJZER_CONTENT: contentDir,
	...(base ? { DREMPELWIJZER_BASE: base } : {}),
	SOURCE_DATE_EPOCH: String(sourceDate),
	ASTRO_TELEMETRY_DISABLED: '1',
	TZ: 'UTC',
});

/** Astro fills these itself, and a variable of the same name (Vitest sets BASE_URL, so do hosts) would win. */
const RESERVED = Object.fromEntries(
	['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR'].map((name) => [name, undefined]),
);

/** Builds the pages into the workspace. Astro's own messages are shown only when it fails. */
export async function buildPages(
	workspace: Workspace,
	settings: AstroSettings,
	signal: AbortSignal,
) {
	const script = join(import.meta.dirname, 'run-astro.ts');
	const child = spawn(process.execPath, [script, workspace.site, workspace.cache], {
		env: {
			...process.env,
			...RESERVED,
			...environmentFor(settings),
			DREMPELWIJZER_DRUK: workspace.printList,
			NODE_ENV: 'production',
		},
		stdio: ['ignore', 'pipe', 'pipe'],
		signal,
		killSignal: 'SIGKILL',
	});
	let messages = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (text: Buffer) => (messages += text.toString()));
	const code = await new Promise((done, fail) => child.on('close', done).on('error', fail));
	if (code !== 0)
		throw new BuildStopped(
			EXIT.ours,
			`${faultIn(messages)}\nAstro is gestopt met code ${String(code)}.`,
		);
}

/** Astro names every page it made before it says what went wrong. */
function faultIn(messages: string): string {
	const at = messages.search(/^.*(?:\[ERROR\]|Error:)/m);
	return (at === -1 ? messages : messages.slice(at)).trim();
}
