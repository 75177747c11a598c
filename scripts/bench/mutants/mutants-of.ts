import { stripTypeScriptTypes } from 'node:module';
import ts from 'typescript';
import { operators } from './operators.ts';

/** One file with one mistake in it. */
export interface Mutant {
	file: string;
	line: number;
	operator: string;
	/** The code that was, and what stands in its place. */
	was: string;
	is: string;
	/** The whole file, as it was and with the mistake. */
	original: string;
	text: string;
}

/** Every mistake that can be made in a file. */
export function mutantsOf(file: string, source: string): Mutant[] {
	const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
	const found: Mutant[] = [];
	ts.forEachChild(tree, visit);
	return found;

	function visit(node: ts.Node) {
		if (saysNothing(node)) return;
		for (const [operator, change] of Object.entries(operators)) {
			const is = change(node);
			if (is === undefined) continue;
			const text = source.slice(0, node.getStart()) + is + source.slice(node.end);
			const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
			found.push({ file, line, operator, was: node.getText(), is, original: source, text });
		}
		ts.forEachChild(node, visit);
	}
}

/** Whether it is code, and other code than it was: types say nothing when it runs. */
export function isReal({ original, text }: Mutant): boolean {
	const code = runnable(text);
	return code !== undefined && code !== runnable(original);
}

/** Types and imports do nothing when code runs; what a programming error says, nobody but its maker reads. */
const saysNothing = (node: ts.Node): boolean =>
	ts.isTypeNode(node) ||
	ts.isImportDeclaration(node) ||
	ts.isExportDeclaration(node) ||
	ts.isThrowStatement(node) ||
	isKey(node);

const isKey = (node: ts.Node) =>
	ts.isStringLiteral(node) && ts.isPropertyAssignment(node.parent) && node.parent.name === node;

function runnable(source: string): string | undefined {
	try {
		return stripTypeScriptTypes(source).replaceAll(/\s+/g, ' ');
	} catch {
		return undefined;
	}
}
