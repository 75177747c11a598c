/** What a terminal or a log would act on instead of show: control, direction and zero-width signs. */
const HIDDEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Text of others, safe to show: what nobody can see becomes a dot. Content comes from strangers and logs obey codes. */
export const visible = (text: string) => text.replaceAll('\t', ' ').replaceAll(HIDDEN, '·');
