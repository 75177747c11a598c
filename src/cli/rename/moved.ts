/** The text of a fiche that also answers to its old name, and no longer lists its new one as old. */
export function withOldName(text: string, from: string, to: string): string {
	const line = /^moved:[ \t]*(.*)$/m.exec(text);
	const old = namesIn(text).filter((name) => name !== to && name !== from);
	const moved = `moved: [${[...old, from].join(', ')}]`;
	if (!line) return text.replace(/^---[ \t]*(\r?\n)([^]*?)^---/m, `---$1$2${moved}$1---`);
	return text.replace(/^moved:.*(?:\r?\n[ \t]+- .*|\r?\n- .*)*/m, moved);
}

function namesIn(text: string): string[] {
	const block = /^moved:(.*(?:\r?\n[ \t]*- .*)*)/m.exec(text)?.[1] ?? '';
	return block.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
}
