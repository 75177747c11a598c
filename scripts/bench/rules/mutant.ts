/** One change to one file of the checker, made while the tests run: nothing is written. */
export interface Mutant {
	name: string;
	file: string;
	/** A rule that falls silent. */
	rule?: string;
	/** A function that is taken out of the list of rules. */
	leftOut?: string;
}

/** The code without one rule. Throws when nothing changed: such a mutant would prove nothing. */
export function mutate({ name, rule, leftOut }: Mutant, code: string): string {
	const changed =
		rule === undefined
			? code.replace(new RegExp(`^\\t${leftOut},\\n`, 'm'), '')
			: code.replace(
					'explainAll(found, read)',
					`explainAll(found.filter((one) => one.rule !== ${JSON.stringify(rule)}), read)`,
				);
	if (changed === code) throw new Error(`Nothing to change for ${name}`);
	return changed;
}
