import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Ways to read from a page that do not wait for what is expected. */
const ONCE =
	'/^(?:allInnerTexts|allTextContents|count|getAttribute|innerText|inputValue|isChecked|isDisabled|isEnabled|isHidden|isVisible|textContent)$/';

/** ESLint finds bugs; how code looks is Prettier's business. */
export default defineConfig(
	globalIgnores(['dist', '.*', '!.config', 'test-results', 'content', 'tests/fixtures', 'public']),
	{
		rules: {
			'array-callback-return': 'error',
			'default-case-last': 'error',
			eqeqeq: 'error',
			'no-constant-condition': 'error',
			'no-dupe-else-if': 'error',
			'no-duplicate-case': 'error',
			'no-empty': 'error',
			'no-fallthrough': 'error',
			'no-irregular-whitespace': 'error',
			'no-loss-of-precision': 'error',
			'no-nested-ternary': 'error',
			'no-regex-spaces': 'error',
			'no-self-assign': 'error',
			'no-self-compare': 'error',
			'no-sparse-arrays': 'error',
			'no-template-curly-in-string': 'error',
			'no-unsafe-finally': 'error',
			'no-unsafe-optional-chaining': 'error',
			'no-useless-backreference': 'error',
			'no-var': 'error',
			'prefer-const': 'error',
			'use-isnan': 'error',
			'valid-typeof': 'error',
		},
	},
	{
		// Every argument takes room on the stack: a list that grows with the content overflows it.
		files: ['{src,scripts}/**'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: "CallExpression[callee.object.name='Math'] > SpreadElement",
					message: 'Use reduce: a long list does not fit on the stack.',
				},
			],
		},
	},
	{
		files: ['**/*.ts', '**/*.astro'],
		extends: [tseslint.configs.strict],
		rules: {
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
			],
		},
	},
	astro.configs.recommended,
	{
		// Rules that need types: a promise that nobody waits for is the bug people overlook.
		files: ['{src,scripts,tests}/**/*.ts'],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
		},
		rules: {
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-base-to-string': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
		},
	},
	{
		files: ['tests/e2e/**/*.ts'],
		rules: {
			// What is read once may be read too early: on a slow machine such a test fails by chance.
			'no-restricted-syntax': [
				'error',
				{
					selector: `CallExpression[callee.name='expect'] > :not(ArrowFunctionExpression):has(AwaitExpression) CallExpression[callee.property.name=${ONCE}]`,
					message: 'Give the locator itself to expect (toHaveText, toHaveCount, ...): it waits.',
				},
			],
		},
	},
);
