/** What is asked of a voice. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * The voice that reads a language best, if this device has one. A voice that lives elsewhere is no choice:
 * it would send the text, and who reads it, to another company.
 */
export function voiceFor<V extends Voice>(lang: string, voices: readonly V[]): V | undefined {
	const own = voices.filter(
		(voice) => voice.localService && codeOf(voice).split('-')[0] === lang.toLowerCase(),
	);
	return (
		own.find((voice) => codeOf(voice) === `${lang}-be`) ??
		own.find((voice) => voice.default) ??
		own[0]
	);
}

/** Android writes nl_BE. */
const codeOf = ({ lang }: Voice) => lang.replace('_', '-').toLowerCase();
