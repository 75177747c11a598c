/** Large enough for paper, small enough for what a browser keeps of a site. */
const MOST = { width: 800, height: 400 };

/** A picture from the reader's device, as an address that holds all of it; none for what is no picture. It goes nowhere. */
export async function readLogo(file: File): Promise<string | undefined> {
	const picture = new Image();
	picture.src = await dataOf(file);
	try {
		await picture.decode();
		return drawn(picture);
	} catch {
		return undefined;
	}
}

const dataOf = (file: File) =>
	new Promise<string>((done) => {
		const reader = new FileReader();
		reader.addEventListener('loadend', () => done(reader.result as string));
		reader.readAsDataURL(file);
	});

function drawn(picture: HTMLImageElement): string {
	const { naturalWidth: wide, naturalHeight: high } = picture;
	const share = Math.min(1, MOST.width / wide, MOST.height / high);
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [Math.round(wide * share), Math.round(high * share)];
	canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
	return canvas.toDataURL('image/png');
}
