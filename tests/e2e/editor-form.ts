import { type Locator, type Page, expect } from 'playwright/test';
import type { CmsField } from '../../src/site/admin/fields.ts';

type Data = Record<string, unknown>;

/** Fills in the form as a person does: every field by what stands on the page, in the order of the form. */
export async function fillForm(page: Page, fields: readonly CmsField[], data: Data, above = '') {
	for (const field of fields) {
		const value = data[field.name];
		if (value !== undefined) await fillField(page, field, value, `${above}${field.name}`);
	}
}

async function fillField(page: Page, field: CmsField, value: unknown, path: string): Promise<void> {
	const place = page.locator(`section[data-key-path="${path}"]`);
	const { widget } = field;
	if (widget === 'select' || widget === 'relation') return choose(place, page, value);
	if (widget === 'boolean') return place.getByRole('switch').click();
	if (widget === 'object') {
		if (!field.required) await unfold(page, place.getByRole('checkbox', { name: /toevoegen/ }));
		return fillForm(page, fieldsOf(field), value as Data, `${path}.`);
	}
	if (widget === 'list') return fillList(page, place, field, value as unknown[], path);
	if (widget === 'markdown') return write(place, String(value));
	await place.locator('input, textarea').first().fill(String(value));
}

/** A few choices stand open, many in a list that unfolds. */
async function choose(place: Locator, page: Page, value: unknown) {
	for (const one of [value].flat()) {
		const open = place.locator(`[data-value="${one}"]:is([role=radio],[role=checkbox])`);
		if (await open.count()) {
			await open.click();
			continue;
		}
		await place.getByRole('combobox').click();
		await page.locator(`[role=option][data-value="${one}"]`).click();
	}
}

async function fillList(
	page: Page,
	place: Locator,
	field: CmsField,
	values: unknown[],
	path: string,
) {
	for (const [index, value] of values.entries()) {
		const add = place.locator('button[data-label$="toevoegen"]:not([data-label*="Bron"])').last();
		const item = page.locator(`section[data-key-path^="${path}.${index}"]`).first();
		// A click while the list is made anew is lost: a person would click again.
		await expect(async () => {
			if ((await item.count()) === 0) await unfold(page, add);
			await expect(item).toBeAttached({ timeout: 2000 });
		}).toPass({ timeout: 15_000 });
		if (!field['field']) await fillForm(page, fieldsOf(field), value as Data, `${path}.${index}.`);
		else await fillField(page, field['field'] as CmsField, value, `${path}.${index}`);
	}
}

/** New fields take a moment before they remember what is chosen: quicker than a person can be. */
async function unfold(page: Page, button: Locator) {
	await button.click();
	await page.waitForTimeout(150);
}

async function write(place: Locator, text: string) {
	const box = place.getByRole('textbox').first();
	await box.click();
	await box.pressSequentially(text);
	await expect(box).toContainText(text);
}

const fieldsOf = (field: CmsField) => field['fields'] as CmsField[];
