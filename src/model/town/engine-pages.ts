/** Pages of every town, from its own facts; a page of the same name in the town's content replaces one. */
export const ENGINE_PAGES = ['over', 'meewerken', 'toegankelijkheid', 'privacy'] as const;
