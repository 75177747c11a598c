import { foreignWords } from '../../../search/index/index.ts';
import { getDossier } from '../../../site/dossier.ts';

/** The words of the dossier in other languages, a file per group of first letters, for who searches in one. */
export const getStaticPaths = async () =>
	[...foreignWords(await getDossier())].map(([group, words]) => ({
		params: { group },
		props: { words },
	}));

export const GET = ({ props }: { props: { words: string } }) => new Response(props.words);
