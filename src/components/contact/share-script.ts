/** A device knows best with whom somebody shares; a computer copies the address; a link to a text message is what is left. */
document.addEventListener('click', (event) => {
	const link = (event.target as Element).closest<HTMLElement>('[data-share]');
	const url = link?.dataset['share'];
	if (!link || !url) return;
	if ('share' in navigator) {
		event.preventDefault();
		// Who changes their mind is no failure.
		navigator.share({ url, text: link.dataset['text'] ?? '' }).catch(() => undefined);
	} else if ('clipboard' in navigator && !matchMedia('(pointer: coarse)').matches) {
		event.preventDefault();
		void copy(link, url);
	}
});

async function copy(link: HTMLElement, url: string) {
	await navigator.clipboard.writeText(url);
	const words = link.querySelector('span');
	if (words) words.textContent = link.dataset['done'] ?? '';
}
