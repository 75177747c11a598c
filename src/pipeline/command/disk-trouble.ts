/** What a disk says when it takes nothing more, in words for whoever builds. */
const TROUBLE: Record<string, string> = {
	ENOSPC: 'De schijf is vol. Maak plaats en bouw dan opnieuw.',
	EDQUOT: 'De schijf is vol. Maak plaats en bouw dan opnieuw.',
	EROFS: 'Op deze plaats kan niets worden geschreven. Kies een andere map met --out.',
	EACCES: 'Hier mag je niet schrijven. Kies een andere map met --out.',
	EPERM: 'Hier mag je niet schrijven. Kies een andere map met --out.',
};

/** The sentence for an error that is the disk's fault and not ours; undefined for any other. */
export function diskTrouble(error: unknown): string | undefined {
	if (!(error instanceof Error)) return undefined;
	const { code = '' } = error as NodeJS.ErrnoException;
	return code in TROUBLE ? `${TROUBLE[code]} (${code})` : diskTrouble(error.cause);
}
