import type { GeneratedFile } from './file.ts';

/** What someone who proposes a change reads and ticks. */
export const pullRequestTemplate = (): GeneratedFile => ({
	path: '.github/pull_request_template.md',
	text: `<!-- Gemaakt door: npm run generate. Wat tussen deze tekens staat, ziet niemand. -->

## Wat merkt een lezer?

<!-- Eén zin is genoeg. Bijvoorbeeld: het nieuwe telefoonnummer van de dienst. -->

## Klopt het?

- [ ] Bij elk feit staat de bron.
- [ ] Er staan geen namen, adressen of nummers van mensen in, of er staat bij waarom dat mag.
- [ ] De titel en de korte uitleg zijn te lezen voor wie een jaar Nederlands leert.

<!--
Een rood kruis hieronder? Klik op "Details". Daar staat per fout waar ze staat en wat je kan doen.
Geraak je er niet uit? Laat alles staan en schrijf het hieronder. Iemand helpt je verder.
-->
`,
});
