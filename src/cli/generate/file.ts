/** A file that is made from the schemas. */
export interface GeneratedFile {
	/** From the root of the project. */
	path: string;
	text: string;
}

export const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;
