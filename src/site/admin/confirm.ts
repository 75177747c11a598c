import { inFolder } from '../../routes/index.ts';
import type { Call, OwnRound } from '../../views/index.ts';
import { backendOf } from './config.ts';
import { type AdminPage, adminFrame, escape } from './page.ts';

const WORDS = ['subject', 'done', 'failed', 'none', 'sign-in'] as const;

/** The page on which an editor ticks whom somebody called, to write that down for all of them at once. */
export function confirmPage(page: AdminPage, rounds: readonly OwnRound[]): string {
	const { site, t } = page;
	const words = Object.fromEntries(WORDS.map((name) => [name, t(`admin.confirm.${name}`)]));
	const told = (name: string) => escape(t(`admin.confirm.${name}`));
	const owners = rounds.map(({ owner }) => owner).filter(Boolean);
	const body = `<main>
<h1>${told('title')}</h1>
<p>${rounds.length > 0 ? told('intro') : escape(t('round.none'))}</p>
<form data-words="${asData(words)}" data-repository="${asData(site.repository ? backendOf(site) : null)}">
${rounds.flatMap(({ days }) => days.map((one) => dayOf(page, one))).join('\n')}
<div class="end">
<label>${told('who')} <input name="by" required maxlength="60" value="${escape(owners[0] ?? '')}" placeholder="${escape(t('round.example'))}"></label>
${site.repository ? `<button value="online">${told('online')}</button> <a href="${page.place('/admin/')}">${told('editor')}</a>` : ''}
<button value="folder">${told('folder')}</button>
<output></output>
</div>
</form>
<p>${told('command')}<br><code></code></p>
</main>
`;
	return adminFrame(page, t('admin.confirm.title'), 'klopt-nog', body);
}

const dayOf = (page: AdminPage, { day, calls }: OwnRound['days'][number]) => `<fieldset>
<legend>${escape(day)}</legend>
${calls.map((call) => callOf(page, call)).join('\n')}
</fieldset>`;

const callOf = ({ site }: AdminPage, { id, title, who, last }: Call) =>
	`<label class="call"><input type="checkbox" name="file" value="${escape(
		inFolder(site.folder, `content/contacts/${id}/${site.original}.md`),
	)}"><span><b>${escape(title)}</b><br>${escape(who)}<br><small>${escape(last)}</small></span></label>`;

const asData = (value: unknown) => escape(JSON.stringify(value));
