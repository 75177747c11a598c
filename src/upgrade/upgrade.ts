import type { Files, Step } from './step.ts';
import { steps as allSteps } from './steps/index.ts';

const SITE = 'site.yaml';
const LINE = /^format:[ \t]*(\d+)[ \t]*$/m;

/** The format that content says it has; the first did not say so. */
export const formatOf = (files: Files): number =>
	Number(LINE.exec(files.get(SITE) ?? '')?.[1] ?? 1);

/** What one step made of all files. */
export interface Stage {
	step: Step;
	before: Files;
	after: Files;
}

/** Brings content to the newest format, step by step; none when it is there. */
export function upgrade(files: Files, steps: readonly Step[] = allSteps): Stage[] {
	const from = formatOf(files);
	const stages: Stage[] = [];
	let before = files;
	for (const step of steps.filter(({ to }) => to > from)) {
		const after = withFormat(step.change(before), step.to);
		stages.push({ step, before, after });
		before = after;
	}
	return stages;
}

/** Says the format in site.yaml: on its own line, or on the first one below the comment at the top. */
export function withFormat(files: Files, format: number): Files {
	const text = files.get(SITE);
	if (text === undefined) return files;
	const line = `format: ${format}`;
	const [top = ''] = /^(?:\uFEFF?#.*\r?\n)*/.exec(text) ?? [];
	const end = text.includes('\r\n') ? '\r\n' : '\n';
	const said = LINE.test(text)
		? text.replace(LINE, line)
		: `${top}${line}${end}${text.slice(top.length)}`;
	return new Map([...files, [SITE, said]]);
}
