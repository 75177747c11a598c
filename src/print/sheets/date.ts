import { formatDate } from '../../languages/index.ts';
import { type Setting, addressOf, spokenAddress } from './setting.ts';

/** All that a sheet says of the day (ISO) on which its words last changed. */
export function dateLines(setting: Setting, iso: string) {
	const { t, lang } = setting;
	const date = formatDate(iso, lang);
	return {
		version: { iso },
		versionDate: date,
		versionLine: t('document.version', { date }),
		newest: t('council.newest', { date, address: spokenAddress(addressOf(setting, '/')) }),
	};
}
