import { cmsConfig } from '../../site/admin/config.ts';
import { site } from '../../site/site.ts';

/** Fields, limits and references for the editor in the browser. */
export const GET = () => Response.json(cmsConfig(site));
