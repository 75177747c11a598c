/** The names that a town's logo may have, beside site.yaml. */
export const LOGO_FILES = ['logo.svg', 'logo.png', 'logo.jpg'] as const;

/** A town's logo as it is shown: always an SVG, which may hold a picture. */
export interface Logo {
	svg: string;
	width: number;
	height: number;
}
