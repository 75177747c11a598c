import { createHash } from 'node:crypto';
import type { LocatedProblem } from '../problem.ts';

/** A mark per problem that stays when lines above it are added, so that others see what is new. All different. */
export function prints(problems: readonly LocatedProblem[]): string[] {
	const seen = new Map<string, number>();
	return problems.map(({ rule, file, message }) => {
		const key = `${rule}\n${file}\n${message}`;
		const earlier = seen.get(key) ?? 0;
		seen.set(key, earlier + 1);
		return createHash('sha256').update(`${key}\n${earlier}`).digest('hex');
	});
}
