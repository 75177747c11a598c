import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { rename } from '../../../src/cli/rename/rename.ts';
import { content, run, textOf } from './command.ts';

describe('npm run impact', () => {
	/** A folder under version control in which the good content is the first version. */
	function versioned(): string {
		const dir = content();
		const git = (...args: string[]) =>
			execFileSync('git', ['-C', dir, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args]);
		git('init', '-q');
		git('add', '.');
		git('commit', '-q', '-m', 'een');
		return dir;
	}
	const change = (dir: string, file: string, from: string, to: string) =>
		writeFileSync(join(dir, file), textOf(dir, file).replace(from, to));

	test('says which pages, chapters, translations and contacts change', () => {
		const dir = versioned();
		change(dir, 'barriers/geen-opvang/nl.md', 'Er is een wachtlijst', 'Er is een lange wachtlijst');
		change(dir, 'contacts/opvang-dorp/nl.md', '+3211000000', '+3211999999');
		change(
			dir,
			'organisations/gemeente-dorp/nl.md',
			'Het bestuur van Dorp',
			'Het bestuur | van Dorp',
		);
		const { status, said } = run('impact', '--base', 'HEAD', '--content', dir);
		expect(status).toBe(0);
		expect(said).toContain('`/drempels/geen-opvang/`');
		expect(said).toContain('`/aanbevelingen/regel-opvang/`');
		expect(said).toMatch(/Gids voor Dorp \(\d+ bladzijden\), hoofdstuk “Drempels”/);
		expect(said).toContain('| Telefoon | +3211000000 | +3211999999 |');
		expect(said).toContain('`content/organisations/gemeente-dorp/ar.md`');
	});

	test(
		'says on which page of which document it will stand, and where it stood',
		{ timeout: 90_000 },
		async () => {
			const dir = versioned();
			change(dir, 'barriers/geen-opvang/nl.md', 'Wie kleine kinderen', 'Wie peuters');
			rename(dir, { kind: 'recommendations', from: 'regel-opvang', to: 'opvang' });
			const { report } = run('impact', '--base', 'HEAD', '--content', dir);
			const line =
				/Gids voor Dorp \((\d+) bladzijden\), hoofdstuk “Drempels”.*opvang tijdens de les \(bladzijde (\d+)\); Regel/;
			const [, pages, page] = line.exec(report) ?? [];
			const texts = await printedPages(dir, 'gids');
			expect(texts).toHaveLength(Number(pages));
			expect(texts[Number(page) - 1]).toContain('Wie peuters heeft, kan niet naar de les');
			expect(report).toMatch(/\(stond op bladzijde \d+\)/);
		},
	);

	test('waits for the check when something is wrong, and says nothing of a folder it cannot read', () => {
		const dir = versioned();
		change(dir, 'barriers/geen-opvang/nl.md', 'title:', 'titel:');
		const { status, report } = run('impact', '--base', 'HEAD', '--content', dir);
		expect(status).toBe(0);
		expect(report).toContain('eerst moet de controle lukken');
	});

	test('knows what is new and what is gone', () => {
		const dir = versioned();
		rename(dir, { kind: 'glossary', from: 'drempel', to: 'hindernis' });
		const { said } = run('impact', '--base', 'HEAD', '--content', dir);
		expect(said).toContain('nieuw: woord “drempel”, `/woorden/hindernis/`');
		expect(said).toContain(
			'weg: woord “drempel”, `/woorden/drempel/`, stuurt door naar `/woorden/hindernis/`',
		);
		expect(said).not.toContain('Wat gebeurt er met deze adressen?');
	});

	test('names what is no fiche: a translation by its page, settings because they stand everywhere', () => {
		const dir = versioned();
		change(dir, 'organisations/gemeente-dorp/ar.md', 'title:', '# nagekeken\ntitle:');
		change(dir, 'site.yaml', 'title:', '# nagekeken\ntitle:');
		const { said } = run('impact', '--base', 'HEAD', '--content', dir);
		expect(said).toContain('- vertaling: `/organisaties/gemeente-dorp/ar/`');
		expect(said).toContain('- `site.yaml`: kan op elke pagina en in elk document staan');
	});

	test('asks what happens to the address of what is gone', () => {
		const dir = versioned();
		rmSync(join(dir, 'glossary/drempel'), { recursive: true });
		const { said } = run('impact', '--base', 'HEAD', '--content', dir);
		expect(said).toMatch(/Wat gebeurt er met deze adressen\?[^]*- `\/woorden\/drempel\/`/);
	});

	test('says so when nothing changes, and when the version is unknown', () => {
		const dir = versioned();
		expect(run('impact', '--base', 'HEAD', '--content', dir).said).toContain('Geen enkele fiche.');
		for (const base of ['bestaat-niet', '--output=/tmp/x', ''])
			expect(run('impact', `--base=${base}`, '--content', dir).status).toBe(2);
	});

	test('a title cannot become markup in the proposal', () => {
		const dir = versioned();
		change(
			dir,
			'glossary/drempel/nl.md',
			'title: drempel',
			'title: "<img src=x> @iedereen [a](b)"',
		);
		const { said } = run('impact', '--base', 'HEAD', '--content', dir);
		expect(said).not.toMatch(/<img|@iedereen|\[a\]/);
	});
});

/** The text of every page of a document, as the print house makes it. */
async function printedPages(dir: string, publication: string): Promise<string[]> {
	const out = mkdtempSync(join(tmpdir(), 'drempelwijzer-druk-'));
	try {
		run('print', '--content', dir, '--out', out, '--edition', 'standaard');
		const pdf = await getDocumentProxy(
			new Uint8Array(readFileSync(join(out, `druk/${publication}.pdf`))),
		);
		const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
			const { items } = await (await pdf.getPage(index + 1)).getTextContent();
			return items
				.map((item) => ('str' in item ? item.str : ''))
				.join(' ')
				.replaceAll(/\s+/g, ' ');
		});
		return await Promise.all(pages);
	} finally {
		rmSync(out, { recursive: true, force: true });
	}
}
