/** The language in which a town writes its facts, unless site.yaml names another. */
export const DEFAULT_ORIGINAL = 'nl';

/** The language in which the program has every word of the interface: all others may lag behind it. */
export const COMPLETE = 'nl';
