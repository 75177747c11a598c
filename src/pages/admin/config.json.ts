import { cmsConfig } from '../../site/admin/config.ts';
import { faceOf } from '../../site/face.ts';
import { logo, site } from '../../site/site.ts';

/** Fields, limits and references for the editor in the browser. */
export const GET = () => Response.json(cmsConfig(site, faceOf(site, logo).icon.path));
