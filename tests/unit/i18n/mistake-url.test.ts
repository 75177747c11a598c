import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mistakeUrl } from '../../../src/i18n/index.ts';

test('on GitHub the form opens with the page filled in, and that form is there', () => {
	const url = new URL(
		mistakeUrl('https://github.com/dorp/dossier/', 'https://dorp.be/acties/a b/'),
	);
	expect(url.origin + url.pathname).toBe('https://github.com/dorp/dossier/issues/new');
	expect(url.searchParams.get('pagina')).toBe('https://dorp.be/acties/a b/');
	expect(existsSync(`.github/ISSUE_TEMPLATE/${url.searchParams.get('template')}`)).toBe(true);
});

test('on GitLab the title names the page', () => {
	const url = new URL(mistakeUrl('https://gitlab.com/dorp/dossier', 'https://dorp.be/'));
	expect(url.pathname).toBe('/dorp/dossier/-/issues/new');
	expect(url.searchParams.get('issue[title]')).toBe('Klopt niet: https://dorp.be/');
});
