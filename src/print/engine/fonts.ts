import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/**
 * Static instances: a variable font becomes a Type 3 font in a PDF. Vazirmatn for Arabic: its words can be found again. Noto for
 * Cyrillic, Greek, Georgian and the script of Amharic and Tigrinya. Emoji are drawn in lines. A document only takes what it uses.
 */
const FILES = [
	'readex-pro/400Regular/ReadexPro_400Regular.ttf',
	'readex-pro/700Bold/ReadexPro_700Bold.ttf',
	'bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf',
	'vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
	'vazirmatn/700Bold/Vazirmatn_700Bold.ttf',
	'noto-sans/400Regular/NotoSans_400Regular.ttf',
	'noto-sans/700Bold/NotoSans_700Bold.ttf',
	'noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf',
	'noto-sans-ethiopic/700Bold/NotoSansEthiopic_700Bold.ttf',
	'noto-sans-georgian/400Regular/NotoSansGeorgian_400Regular.ttf',
	'noto-sans-georgian/700Bold/NotoSansGeorgian_700Bold.ttf',
	'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
];

/** The only fonts that may come into a printed document. */
export const readFonts = (): Buffer[] =>
	FILES.map((file) => readFileSync(resolve(`@expo-google-fonts/${file}`)));
