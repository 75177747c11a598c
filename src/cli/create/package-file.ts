/** What a town can type, besides start and test. */
const COMMANDS = [
	...['start', 'check', 'new', 'rename', 'remove', 'translate', 'belronde', 'klopt-nog'],
	...['impact', 'dev', 'build', 'preview', 'print', 'outside-links', 'generate', 'upgrade'],
];

/** A town needs one package, and none of its packages runs anything while it is installed. */
export const packageFile = (name: string, engine: string) =>
	`${JSON.stringify(
		{
			name,
			private: true,
			scripts: {
				test: 'drempelwijzer check',
				...Object.fromEntries(COMMANDS.map((one) => [one, `drempelwijzer ${one}`])),
			},
			dependencies: { drempelwijzer: engine },
			allowScripts: { esbuild: false, fsevents: false },
		},
		null,
		2,
	)}\n`;
