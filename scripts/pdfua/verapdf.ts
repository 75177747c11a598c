import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';

const FOLDER = '.cache/verapdf';
const VERSION = '1.30.2';
const JAR = `${FOLDER}/cli-${VERSION}.jar`;
/** The command line of veraPDF with all it needs in one file. */
const ARTIFACT = `org.verapdf.apps:cli:${VERSION}`;
/** Pinned: a program that judges what we publish must be the one we looked at. */
const SHA256 = '287cc9c9757f99dcff4a2d39b68268245b48103fb6af443162d5a29df2afa332';

/** Path of the validator, fetched the first time; nothing on a machine without Java or Maven. */
export function findValidator(): string | undefined {
	if (!runs('java', '-version')) return undefined;
	if (!existsSync(JAR)) {
		if (!runs('mvn', '-version')) return undefined;
		const options = [`-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${FOLDER}`];
		execFileSync('mvn', ['-q', '-B', '-C', 'dependency:copy', ...options], { stdio: 'inherit' });
	}
	const found = createHash('sha256').update(readFileSync(JAR)).digest('hex');
	if (found !== SHA256) throw new Error(`${JAR} is not the file we know: ${found}`);
	return JAR;
}

/** What veraPDF says of these files, as JSON. It leaves with 1 when a rule fails: that is no fault here. */
export async function validate(jar: string, files: readonly string[]): Promise<unknown> {
	const options = ['-f', 'ua1', '--format', 'json', '--maxfailuresdisplayed', '1'];
	const child = spawn('java', ['-jar', jar, ...options, ...files], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	return JSON.parse(await text(child.stdout));
}

function runs(command: string, question: string): boolean {
	try {
		execFileSync(command, [question], { stdio: 'ignore' });
		return true;
	} catch {
		// Not installed, or a stub that only says so.
		return false;
	}
}
