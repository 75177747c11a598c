import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Static instances: a variable font becomes a Type 3 font in a PDF. Vazirmatn for Arabic: its words can be found again. Emoji are drawn in lines. */
const FILES = [
	'readex-pro/400Regular/ReadexPro_400Regular.ttf',
	'readex-pro/700Bold/ReadexPro_700Bold.ttf',
	'bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf',
	'vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
	'vazirmatn/700Bold/Vazirmatn_700Bold.ttf',
	'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];

/** The only fonts that may come into a printed document. */
export const readFonts = (): Buffer[] =>
	FILES.map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`)));
