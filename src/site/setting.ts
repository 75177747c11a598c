import type { Setting } from '../views/index.ts';
import { getDossier } from './dossier.ts';

/** What the views of a page need, from what every page has. */
export const settingOf = async ({ lang, t, version }: App.Locals): Promise<Setting> => ({
	dossier: await getDossier(),
	lang,
	t,
	day: version,
});
