import CMS from '@sveltia/cms';

/** The settings stand beside this file: one bundle serves every town. */
const answer = await fetch(new URL('config.json', import.meta.url));
void CMS.init({
	config: (await answer.json()) as NonNullable<Parameters<typeof CMS.init>[0]>['config'],
});
