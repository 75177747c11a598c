import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';

const ENGINE = join(import.meta.dirname, '../../..');
/** Of npx or of a project: where it was said what to install. */
const ABOVE = join(ENGINE, '../..');

/** What a town's npm installs the engine from, and a file that has to be there for it. */
export interface EngineSource {
	spec: string;
	/** To be copied into the town's folder. */
	file?: string;
}

/**
 * As this engine came here: a packed file is copied along, since whoever builds the site elsewhere needs it too; a clone
 * is linked; from a registry it is this very version.
 */
export function engineSource(town: string): EngineSource {
	const { version } = packageIn(ENGINE) as { version: string };
	if (basename(resolve(ENGINE, '..')) !== 'node_modules')
		return { spec: `file:${relative(town, ENGINE).replaceAll('\\', '/')}` };
	const { dependencies = {} } = packageIn(ABOVE) as { dependencies?: Record<string, string> };
	const spec = dependencies['drempelwijzer'] ?? version;
	if (!spec.startsWith('file:')) return { spec: /^[\^~]?\d/.test(spec) ? version : spec };
	const file = resolve(ABOVE, spec.slice('file:'.length));
	return file.endsWith('.tgz')
		? { spec: `file:${basename(file)}`, file }
		: { spec: `file:${relative(town, file).replaceAll('\\', '/')}` };
}

function packageIn(folder: string): object {
	const file = join(folder, 'package.json');
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as object) : {};
}
