import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { site } from '../../../src/model/index.ts';
import { editUrl, mistakeUrl, takesReports } from '../../../src/routes/index.ts';

const makers = (repository?: string, mail?: string) => ({ repository, publisher: { mail } });

test('on GitHub the form opens with the page filled in, and that form is there', () => {
	const url = new URL(
		mistakeUrl(makers('https://github.com/dorp/dossier/'), 'Fout', 'https://dorp.be/acties/a b/') ??
			'',
	);
	expect(url.origin + url.pathname).toBe('https://github.com/dorp/dossier/issues/new');
	expect(url.searchParams.get('pagina')).toBe('https://dorp.be/acties/a b/');
	expect(existsSync(`.github/ISSUE_TEMPLATE/${url.searchParams.get('template')}`)).toBe(true);
});

test('on GitLab the title names the page', () => {
	const url = new URL(
		mistakeUrl(makers('https://gitlab.com/dorp/dossier.git'), 'Klopt niet', 'https://dorp.be/') ??
			'',
	);
	expect(url.pathname).toBe('/dorp/dossier/-/issues/new');
	expect(url.searchParams.get('issue[title]')).toBe('Klopt niet: https://dorp.be/');
});

test('without a repository a mail takes the page along; without a mail there is nowhere to go', () => {
	expect(
		mistakeUrl(makers(undefined, 'post@dorp.be'), 'Niet juist?', 'https://dorp.be/a/?x=1&y=2'),
	).toBe(
		'mailto:post@dorp.be?subject=Niet%20juist%3F&body=https%3A%2F%2Fdorp.be%2Fa%2F%3Fx%3D1%26y%3D2',
	);
	expect(mistakeUrl(makers(), 'Fout')).toBeUndefined();
});

test("a town's own form comes first", () => {
	const feedback = 'https://stad.be/formulier?id=7';
	const town = { ...makers('https://github.com/dorp/dossier', 'post@dorp.be'), feedback };
	expect(mistakeUrl(town, 'Fout', 'https://dorp.be/')).toBe(feedback);
	expect(takesReports({ feedback, publisher: {} })).toBe(true);
	expect(takesReports({ publisher: {} })).toBe(false);
});

test('what a reader writes goes over https only', () => {
	const ask = (address: string) => site.shape.feedback.safeParse(address).success;
	expect(ask('https://stad.be/formulier')).toBe(true);
	expect(ask('http://stad.be/formulier')).toBe(false);
});

test.each([
	[
		'https://github.com/dorp/dossier',
		'content/site.yaml',
		'https://github.com/dorp/dossier/edit/main/content/site.yaml',
	],
	[
		'https://github.com/dorp/dossier.git',
		'content/actions/',
		'https://github.com/dorp/dossier/tree/main/content/actions',
	],
	[
		'https://git.dorp.be/a/b/',
		'content/site.yaml',
		'https://git.dorp.be/a/b/-/edit/main/content/site.yaml',
	],
	[
		'https://git.dorp.be/a/b',
		'content/actions/',
		'https://git.dorp.be/a/b/-/tree/main/content/actions',
	],
])('in %s the file %s is edited at its own place', (repository, path, url) => {
	expect(editUrl({ repository }, path)).toBe(url);
});

test('without a repository nothing is edited there', () => {
	expect(editUrl({}, 'content/site.yaml')).toBeUndefined();
});

test('a town can stand deeper in a repository, on a branch of its own', () => {
	const makers = { repository: 'https://github.com/gent/site', branch: 'tekst', folder: 'stad/nu' };
	expect(editUrl(makers, 'content/site.yaml')).toBe(
		'https://github.com/gent/site/edit/tekst/stad/nu/content/site.yaml',
	);
	expect(editUrl(makers, 'content/actions/')).toBe(
		'https://github.com/gent/site/tree/tekst/stad/nu/content/actions',
	);
});
