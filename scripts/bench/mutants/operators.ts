import ts from 'typescript';

/** The text that an operator puts in the place of a node; nothing where it has nothing to change. */
type Operator = (node: ts.Node) => string | undefined;

/** Every way in which code is made wrong, by name. */
export const operators: Record<string, Operator> = {
	relational: swapped({ '<': '<=', '<=': '<', '>': '>=', '>=': '>' }),
	equality: swapped({ '===': '!==', '!==': '===' }),
	arithmetic: swapped({ '+': '-', '-': '+', '*': '/', '/': '*', '%': '*' }),
	logical: swapped({ '&&': '||', '||': '&&' }),
	boolean: (node) =>
		({ [ts.SyntaxKind.TrueKeyword]: 'false', [ts.SyntaxKind.FalseKeyword]: 'true' })[
			node.kind as number
		],
	negation: (node) => (isCondition(node) ? `!(${node.getText()})` : undefined),
	'call left out': (node) => receiverOf(node)?.getText(),
	'return left out': (node) => {
		if (ts.isReturnStatement(node) && node.expression) return 'return;';
		return ts.isIfStatement(node) && !node.elseStatement && leaves(node.thenStatement)
			? ';'
			: undefined;
	},
	'statement left out': (node) =>
		ts.isExpressionStatement(node) && doesSomething(node.expression) ? ';' : undefined,
	string: (node) => {
		if (!ts.isStringLiteralLike(node)) return undefined;
		return node.text === '' ? "'x'" : "''";
	},
	number: (node) => (ts.isNumericLiteral(node) ? `(${node.text} + 1)` : undefined),
	array: (node) =>
		ts.isArrayLiteralExpression(node) && node.elements.length > 0 ? '[]' : undefined,
	'optional chain': (node) =>
		ts.isPropertyAccessExpression(node) && node.questionDotToken
			? `${node.expression.getText()}.${node.name.text}`
			: undefined,
	'other branch': (node) =>
		ts.isConditionalExpression(node)
			? `${node.condition.getText()} ? ${node.whenFalse.getText()} : ${node.whenTrue.getText()}`
			: undefined,
	order: (node) => receiverOf(node, /^(?:sort|toSorted|reverse|toReversed)$/)?.getText(),
	bounds: (node) => {
		const receiver = receiverOf(node, /^(?:slice|substring|at)$/);
		if (!receiver || !ts.isCallExpression(node)) return undefined;
		const { expression, arguments: given } = node;
		const isAt = expression.getText().endsWith('at');
		const kept = isAt ? '0' : given.slice(0, -1).map((one) => one.getText());
		return `${expression.getText()}(${String(kept)})`;
	},
	template: (node) =>
		ts.isTemplateExpression(node) && node.getText().replaceAll(/\$\{[^}]*\}|`/g, '') !== ''
			? `\`${node.templateSpans.map(({ expression }) => `\${${expression.getText()}}`).join('')}\``
			: undefined,
	'default value': (node) => {
		if (ts.isParameter(node) && node.initializer)
			return node.getText().slice(0, node.initializer.pos - node.getStart() - 1);
		const isDefault =
			ts.isBinaryExpression(node) &&
			node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
		return isDefault ? `(${node.left.getText()})` : undefined;
	},
};

function swapped(pairs: Partial<Record<string, string>>): Operator {
	return (node) => {
		if (!ts.isBinaryExpression(node)) return undefined;
		const other = pairs[node.operatorToken.getText()];
		return other && `${node.left.getText()} ${other} ${node.right.getText()}`;
	};
}

/** What a method is called on; with a name, only where it is called so. */
function receiverOf(node: ts.Node, name = /^/): ts.Expression | undefined {
	const isMethod = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression);
	if (!isMethod || !ts.isPropertyAccessExpression(node.expression)) return undefined;
	return name.test(node.expression.name.text) ? node.expression.expression : undefined;
}

function isCondition(node: ts.Node): boolean {
	const { parent } = node;
	if (ts.isConditionalExpression(parent)) return parent.condition === node;
	return (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) && parent.expression === node;
}

const leaves = (statement: ts.Statement): boolean =>
	ts.isReturnStatement(statement) || ts.isContinueStatement(statement);

const doesSomething = (expression: ts.Expression): boolean =>
	[
		ts.isCallExpression,
		ts.isAwaitExpression,
		ts.isDeleteExpression,
		ts.isPostfixUnaryExpression,
		(node: ts.Expression) =>
			ts.isBinaryExpression(node) && /[^=!<>]=$/.test(` ${node.operatorToken.getText()}`),
	].some((is) => is(expression));
