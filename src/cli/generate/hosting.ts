import { type HeaderRule, parseHeaders } from '../preview/headers.ts';
import type { GeneratedFile } from './file.ts';

const MADE = 'Gemaakt uit public/_headers door: npm run generate. Verander dit bestand niet zelf.';

/** The same headers for who runs a server of their own. */
export function hostingFiles(headers: string): GeneratedFile[] {
	const rules = parseHeaders(headers);
	return [
		{ path: '.github/hosting/nginx.conf', text: nginx(rules) },
		{ path: '.github/hosting/apache.conf', text: apache(rules) },
	];
}

/** A later rule wins, as in _headers; in nginx a location with headers of its own inherits none. */
const headersOf = ({ pattern, headers }: HeaderRule, rules: readonly HeaderRule[]) => ({
	...(pattern === '/*' ? {} : rules.find((rule) => rule.pattern === '/*')?.headers),
	...headers,
});

const pathOf = (pattern: string) => pattern.replace(/\*$/, '');

function nginx(rules: readonly HeaderRule[]): string {
	const blocks = rules.map((rule) => {
		const lines = Object.entries(headersOf(rule, rules)).map(
			([name, value]) => `\tadd_header ${name} "${value}" always;`,
		);
		return `location ${pathOf(rule.pattern)} {\n${lines.join('\n')}\n\ttry_files $uri $uri/index.html =404;\n}`;
	});
	return `# ${MADE}\n# Zet dit met include in het blok server van nginx.\nerror_page 404 /404.html;\n\n${blocks.join('\n\n')}\n`;
}

function apache(rules: readonly HeaderRule[]): string {
	const blocks = rules.map((rule) => {
		const lines = Object.entries(headersOf(rule, rules)).map(
			([name, value]) => `\tHeader always set ${name} "${value}"`,
		);
		return `<LocationMatch "^${pathOf(rule.pattern)}">\n${lines.join('\n')}\n</LocationMatch>`;
	});
	return `# ${MADE}\n# Zet dit in het blok VirtualHost van Apache; de module headers moet aanstaan.\nErrorDocument 404 /404.html\n\n${blocks.join('\n\n')}\n`;
}
