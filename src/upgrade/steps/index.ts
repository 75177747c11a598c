import type { Step } from '../step.ts';
import { toOpeningRules } from './2.ts';
import { toFewSearchWords } from './3.ts';
import { toAnyLanguage } from './4.ts';

/** Every change of format since the first, in order. CONTRIBUTING.md says how to add one. */
export const steps: readonly Step[] = [toOpeningRules, toFewSearchWords, toAnyLanguage];
