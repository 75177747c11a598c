import type { APIRoute } from 'astro';
import { faceFiles } from './face.ts';
import { logo, partnerLogos, site } from '../site.ts';

const TYPES = { css: 'text/css', svg: 'image/svg+xml', png: 'image/png' };

/** The files of a town's face with this ending: a server in development knows a file by the ending of its route. */
export const faceRoute = (ending: keyof typeof TYPES) => {
	const files = new Map(
		faceFiles(site, logo, partnerLogos)
			.filter(([file]) => file.endsWith(`.${ending}`))
			.map(([file, content]) => [file.slice(0, -ending.length - 1), content]),
	);
	const headers = { 'content-type': TYPES[ending] };
	const GET: APIRoute = async ({ params }) =>
		new Response(await files.get(params['name'] ?? '')?.(), { headers });
	return { getStaticPaths: () => [...files.keys()].map((name) => ({ params: { name } })), GET };
};
