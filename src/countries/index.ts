export { formatPhone } from './be/phones.ts';
export { linesIn } from './lines.ts';
export type { NationalLine } from './national-line.ts';
