/** One document to make. */
export interface Job {
	/** File name of the template, without folder. */
	template: string;
	/** The JSON that the template reads. */
	data: Uint8Array;
	/** Small settings that the templates' shared part reads. */
	inputs?: Record<string, string>;
	/** Other files the template reads, by name. */
	files?: Record<string, Uint8Array>;
	/** Made of pictures of pages, which PDF/UA has no room for: the file they come from is the accessible one. */
	isPicture?: boolean;
	/** Seconds since 1970, for the PDF's own dates. */
	madeAt: number;
}

export interface Made {
	pdf: Uint8Array;
	pages: number;
}

/** A document of which page references turned out to be wrong: the right ones, for the next pass. */
export interface Unsettled {
	pdf?: undefined;
	places: unknown;
}

/** Turns templates and data into PDF. Keep one for a whole build: fonts and layouts stay warm. */
export interface Engine {
	name: 'native' | 'wasm';
	make(job: Job): Promise<Made | Unsettled>;
	close(): Promise<void>;
}
