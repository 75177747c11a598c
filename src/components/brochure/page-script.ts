/** The page itself stays light: what makes the brochure comes after it. */
for (const root of document.querySelectorAll<HTMLElement>('[data-brochure]')) void start(root);

async function start(root: HTMLElement) {
	const { startBrochure } = await import('./brochure.ts');
	await startBrochure(root);
}
