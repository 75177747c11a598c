import type { Step } from '../step.ts';

/** Every change of format since the first, in order. CONTRIBUTING.md says how to add one. */
export const steps: readonly Step[] = [];
