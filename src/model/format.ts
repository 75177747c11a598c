/** The format of content that this version reads: one more with every step in src/upgrade/steps. */
export const FORMAT = 4;
