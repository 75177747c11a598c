import { type Setting, alternatesOf, shownContacts, translationView } from '../../views/index.ts';
import { calendarOf, hardWordsOf, takeAlongOf } from './entry-page.ts';
import { printedInLanguage } from '../printed.ts';
import { recordingOf } from '../media/recordings.ts';
import { plainHtml, translatedText } from '../running-text.ts';
import type { TranslationProps } from './translation-paths.ts';

/** All that a translated page shows. */
export function translationPage({ entry, translated }: TranslationProps, setting: Setting) {
	const { dossier } = setting;
	const { lang } = translated;
	const text = translatedText(dossier, lang, hardWordsOf(dossier, entry));
	const page = translationView(setting, entry, translated, {
		line: text.line,
		own: text.html,
		dutch: (markdown) => plainHtml(dossier, markdown),
	});
	return {
		...page,
		translated,
		alternates: alternatesOf(dossier, entry),
		contacts: shownContacts(page.view.contacts),
		recording: recordingOf({ ...entry, lang }),
		explained: text.explained(),
		calendar: calendarOf(setting, entry),
		takeAlong: takeAlongOf(setting, entry),
		sheets: printedInLanguage(entry, lang),
	};
}
