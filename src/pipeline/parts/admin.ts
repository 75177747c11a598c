import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { addEditor } from './admin/bundle.ts';

/** The editor in the browser. Where it is not installed (npm ci --omit=dev) its page goes too: the site needs neither. */
export async function addAdmin(site: string) {
	const folder = join(site, 'admin');
	if (!(await addEditor(folder))) rmSync(folder, { recursive: true, force: true });
}
