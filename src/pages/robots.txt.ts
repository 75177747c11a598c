import type { APIRoute } from 'astro';

/** Everybody may read everything. */
export const GET: APIRoute = ({ site, locals }) =>
	new Response(
		`User-agent: *\nAllow: /\nSitemap: ${new URL(locals.href('/sitemap-index.xml'), site).href}\n`,
	);
