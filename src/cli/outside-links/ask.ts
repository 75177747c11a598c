import type { ReadContent } from '../../check/index.ts';

export interface Answer {
	url: string;
	state: 'goed' | 'weg' | 'onbekend';
	why: string;
	hasAnswered: boolean;
}

/** Sites that see a robot say no with these; a person may well get in. */
const SAYS_NO = [401, 403, 405, 406, 429, 451, 999];
const GONE = [404, 410];
const PATIENCE_MS = 20_000;
/** Gentle: one question at a time per worker, and few workers. */
const WORKERS = 4;

/** Address → the files in which it stands. */
export function outsideLinks({ files }: ReadContent): Map<string, Set<string>> {
	const links = new Map<string, Set<string>>();
	for (const { file, raw, data, body } of files) {
		const text = `${JSON.stringify(data ?? raw ?? '')}\n${body}`;
		for (const [found] of text.matchAll(/https?:\/\/[^\s"'<>()\\\]]+/g)) {
			const url = found.replace(/[.,;:!?]+$/, '');
			if (!URL.canParse(url) || new URL(url).hostname.endsWith('.example')) continue;
			links.set(url, (links.get(url) ?? new Set()).add(file));
		}
	}
	return links;
}

/** Asks all addresses, a few at a time. */
export async function askAll(
	urls: readonly string[],
	fetching: typeof fetch = fetch,
): Promise<Answer[]> {
	const answers: Answer[] = [];
	const waiting = [...urls];
	const work = async () => {
		for (let url = waiting.shift(); url !== undefined; url = waiting.shift())
			answers.push(await ask(url, fetching));
	};
	await Promise.all(Array.from({ length: WORKERS }, work));
	return answers.sort((a, b) => (a.url < b.url ? -1 : 1));
}

async function ask(url: string, fetching: typeof fetch): Promise<Answer> {
	try {
		const { status, body } = await fetching(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
		await body?.cancel();
		return { url, state: stateOf(status), why: `antwoord ${status}`, hasAnswered: true };
	} catch (error) {
		const { name, cause } = error as Error & { cause?: { code?: string } };
		const isGone = cause?.code === 'ENOTFOUND';
		const state = isGone ? 'weg' : 'onbekend';
		return { url, state, why: cause?.code ?? name, hasAnswered: false };
	}
}

function stateOf(status: number): Answer['state'] {
	if (GONE.includes(status)) return 'weg';
	return SAYS_NO.includes(status) || status >= 500 ? 'onbekend' : 'goed';
}
