import { type Content, type Dossier, buildDossier } from '../../../src/dossier/index.ts';
import type { Entry } from '../../../src/model/index.ts';
import { seeded } from './seeded.ts';

const SEED = 42;
/** New words for every entry that is added: a dossier that grows keeps getting compounds that it did not have. */
const NEW_WORDS = 3;
const COMPOUND_PART = /^\p{Ll}{4,9}$/u;

/** A dossier of so many entries, recombined from the real sentences: its words and their frequencies are real ones. */
export function dossierOf(content: Content, entries: number): Dossier {
	const random = seeded(SEED);
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
	const models = content.entries.filter(({ kind }) => RECOMBINED.has(kind));
	const sentences = models
		.flatMap(({ body }) => body.split(/\n{2,}/))
		.filter((text) => text.trim());
	const parts = [...new Set(sentences.join(' ').split(/\s+/))].filter((word) =>
		COMPOUND_PART.test(word),
	);
	const added = Array.from({ length: Math.max(0, entries - models.length) }, (_, at) => {
		const [model, other, third] = [pick(models), pick(models), pick(models)];
		const compounds = Array.from({ length: NEW_WORDS }, () => pick(parts) + pick(parts));
		const data = {
			...model.data,
			title: `${half(model.data.title, 0)} ${half(other.data.title, 1)} ${at}`,
			summary: third.data.summary,
		};
		const count = model.body.split(/\n{2,}/).length;
		const text = Array.from({ length: count }, () => pick(sentences));
		const body = [...text, `${compounds.join(' ')}.`].join('\n\n');
		return { ...model, id: `${model.id}-${at}`, data, body } as Entry;
	});
	return buildDossier({ ...content, entries: [...content.entries, ...added], translations: [] });
}

const RECOMBINED: ReadonlySet<string> = new Set(['barriers', 'recommendations', 'actions']);

function half(title: string, which: 0 | 1): string {
	const words = title.split(' ');
	const middle = Math.ceil(words.length / 2);
	return (which === 0 ? words.slice(0, middle) : words.slice(middle)).join(' ');
}
