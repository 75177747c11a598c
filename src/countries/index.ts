export { formatPhone } from './be/phones.ts';
