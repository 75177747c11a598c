export { type ChangedLine, difference } from './difference.ts';
export { type Files, type Step } from './step.ts';
export { steps } from './steps/index.ts';
export { type Stage, formatOf, upgrade } from './upgrade.ts';
