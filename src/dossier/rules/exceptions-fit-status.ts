import type { Rule } from './input.ts';

/** The statement of accessibility names what does not work, or says that everything does: never both, never neither. */
export const exceptionsFitStatus: Rule = ({ site, options }) => {
	if (!site || !options.siteFile) return [];
	const { status, exceptions } = site.accessibility;
	if ((status === 'volledig') === (exceptions.length === 0)) return [];
	return [
		{
			rule: 'exceptions-fit-status',
			file: options.siteFile,
			path: ['accessibility', 'status'],
			severity: 'warning',
		},
	];
};
