interface Trusted {
	createPolicy: (
		name: string,
		rules: { createScriptURL: (address: string) => string },
	) => { createScriptURL: (address: string) => string };
}

/**
 * The one address from which a page may start code of its own: our service worker. Where the browser knows Trusted Types,
 * the policy of the page (astro.config.mjs) knows this name alone, and text never becomes code in any other way.
 */
export function serviceWorkerAddress(address: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: Trusted };
	const policy = trustedTypes?.createPolicy('drempelwijzer', {
		createScriptURL: (asked) => {
			if (asked === address) return asked;
			throw new TypeError(`Not ours: ${asked}`);
		},
	});
	return policy?.createScriptURL(address) ?? address;
}
