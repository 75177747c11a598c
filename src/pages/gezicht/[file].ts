import type { APIRoute } from 'astro';
import { faceFiles } from '../../site/face.ts';
import { logo, site } from '../../site/site.ts';

/** A town's own colours, logo and icon, where it has them. */
export const getStaticPaths = () => faceFiles(site, logo).map(([file]) => ({ params: { file } }));

export const GET: APIRoute = async ({ params }) => {
	const content = faceFiles(site, logo).find(([file]) => file === params['file'])?.[1];
	return new Response(await content?.());
};
