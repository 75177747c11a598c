/** One part of a `_headers` file: the paths it is about and the headers they get. */
export interface HeaderRule {
	/** As in /druk/*. */
	pattern: string;
	headers: Record<string, string>;
}

/** Reads the `_headers` file that Netlify, Cloudflare Pages and others know, so that tests see what readers get. */
export function parseHeaders(text: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	for (const line of text.split(/\r?\n/)) {
		if (line.trim() === '' || line.trim().startsWith('#')) continue;
		if (!/^\s/.test(line)) rules.push({ pattern: line.trim(), headers: {} });
		const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
		const rule = rules.at(-1);
		if (name && value && rule) rule.headers[name.toLowerCase()] = value;
	}
	return rules;
}

/** Headers for one path; a later rule wins. */
export const headersFor = (path: string, rules: readonly HeaderRule[]): Record<string, string> =>
	Object.assign(
		{},
		...rules.filter(({ pattern }) => fits(pattern, path)).map((rule) => rule.headers),
	);

const fits = (pattern: string, path: string) =>
	pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
