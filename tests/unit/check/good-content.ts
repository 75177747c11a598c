import { FORMAT, type KindName, type RefTarget, kindNames } from '../../../src/model/index.ts';

/** A small dossier without a single mistake: one file per kind, every sort of field used at least once. */
export const goodContent: Readonly<Record<string, string>> = {
	'site.yaml': `title: Drempels in Dorp
tagline: Wat houdt mensen tegen?
place: Dorp
question: Wat houdt je tegen?
url: https://dorp.example
base: /dossier/
languages: [nl, ar]
publisher:
  name: Gemeente Dorp
  type: government
  mail: info@dorp.example
project: plan-dorp
licence:
  name: Vrij gebruik
  url: https://dorp.example/licentie
accessibility:
  status: gedeeltelijk
  date: 2026-11-22
  method: Nagekeken met het toetsenbord.
  exceptions: [De kaart heeft nog geen tekst voor wie niet ziet.]
contactMaxAge: 12
format: ${FORMAT}
`,
	'taxonomy.yaml': `themes:
  - id: taal
    title: Taal
    icon: book-open
    text: Nederlands leren en oefenen.
  - id: werk
    title: Werk
    icon: briefcase
    text: Werk zoeken en vinden.
audiences:
  - id: ouders
    title: Ouders
  - id: nieuwkomers
    title: Nieuwkomers
`,
	'interface/nl.yaml': `close: Sluiten
chain.more:
  one: '{n} fiche'
  other: '{n} fiches'
`,
	'interface/ar.yaml': `close: إغلاق
chain.more:
  other: '{n}'
`,
	'barriers/geen-opvang/nl.md': `---
title: Ik vind geen opvang tijdens de les
summary: Wie kleine kinderen heeft, kan niet naar de les. Er is te weinig opvang.
themes: [taal]
audiences: [ouders]
basis: afgeleid
reading: De bron vraagt opvang. Dat lezen wij als een drempel.
voices:
  - quote: Zonder opvang blijf ik thuis
    who: een moeder
    source: bron-dorp
evidence:
  - source: bron-dorp
    from: Veel ouders missen
    to: tijdens de les
gaps:
  - De bron zegt niet hoeveel ouders.
moved: [opvang-ontbreekt]
---
De les is vaak overdag. Dan is er **geen opvang**.

## Wat ouders zeggen

- Er is een wachtlijst.
- Opvang kost geld. Kijk op [de site](https://dorp.example) of bel [ons](tel:+3211000000).
`,
	'recommendations/regel-opvang/nl.md': `---
number: 1
title: Regel opvang tijdens de les
summary: Zorg dat er opvang is waar de les is. Dan kunnen ouders komen.
form: oplossing
themes: [taal]
barriers: [geen-opvang]
addressedTo:
  - organisation: gemeente-dorp
    basis: genoemd
  - role: organisaties die les geven
    basis: afgeleid
steps:
  - title: Zoek een lokaal
    text: Neem een lokaal naast de klas.
support:
  tried:
    text: Dorp deed dit al een keer.
    source: bron-dorp
followUp:
  - date: 2024-08
    state: niet-uitgevoerd
    who: gemeente Dorp
    text: De gemeente keek ernaar.
    reason: Er was geen geld.
    evidence:
      source: bron-dorp
      from: Veel ouders missen
      to: tijdens de les
evidence:
  - source: bron-dorp
    from: Veel ouders missen
    to: tijdens de les
checkedOn: 2026-11-22
---
Opvang naast de klas helpt.
`,
	'actions/opvang-naast-de-klas/nl.md': `---
title: Er is opvang naast de klas
summary: Elke week is er opvang naast de klas.
themes: [taal, werk]
recommendations: [regel-opvang]
project: plan-dorp
places: [Dorp]
period:
  from: 2024
  note: een schooljaar
organisers: [gemeente-dorp]
planNumber: 5
planNumberSource: brontekst
needs:
  - Een lokaal
results:
  - value: 12
    unit: kinderen
    counts: Zoveel kinderen kwamen er.
    date: 2024-08-27
    sort: bereikt
    evidence:
      source: bron-dorp
      from: Er kwamen 12
      to: naar de opvang
happenings:
  - title: Startdag
    date: 2024-09-01
    text: De opvang begon.
    evidence:
      source: bron-dorp
      from: Er kwamen 12
      to: naar de opvang
contacts: [opvang-dorp]
languageLevel: 2
state: loopt
asOf: 2024-08-27
evidence:
  - source: bron-dorp
    from: Er kwamen 12
    to: naar de opvang
---
Twee mensen passen op de kinderen.
`,
	'contacts/opvang-dorp/nl.md': `---
title: Vraag opvang tijdens de les
summary: Deze dienst zoekt opvang voor je kind.
themes: [taal]
service: Dienst opvang
organisation: gemeente-dorp
phone: "+3211000000"
mail: opvang@dorp.example
website: https://dorp.example/opvang
address: Dorpsplein 1, 3000 Dorp
coordinates: { latitude: 51.05, longitude: 5.22 }
hours:
  - days: [maandag]
    times: [09:00-12:00]
    which: [eerste]
    weeks: even
    from: 2026-01-01
    to: 2027-12-31
    byAppointment: true
onHolidays: open
exceptions:
  - from: 2026-12-24
    to: 2027-01-03
    why: Kerstvakantie.
hoursNote:
  - na de les
languages: [nl, fr]
ask:
  - Is er nog plaats?
status: open
assuredOn: 2026-11-01
assuredBy: het onthaal
person:
  name: An Voorbeeld
  role: schepen
  legalBasis: openbaar-mandaat
  expiresOn: 2030-12-31
evidence:
  - source: bron-dorp
    from: Veel ouders missen
---
`,
	'organisations/gemeente-dorp/nl.md': `---
title: Gemeente Dorp
summary: Het bestuur van Dorp.
type: lokaal-bestuur
places: [Dorp]
roles:
  - geeft les en opvang
website: https://dorp.example
evidence:
  - source: bron-dorp
    from: Veel ouders missen
---
De les is overdag.
`,
	'organisations/gemeente-dorp/ar.md': `---
title: بلدية دورب
summary: لا توجد أماكن كافية.
reason: Veel ouders lezen nog geen Nederlands.
audience: ouders
translator: mens
reviewer: een tolk
validUntil: 2027-11-22
of: 52eff3f6b646
---
الدرس في النهار.
`,
	'projects/plan-dorp/nl.md': `---
title: Plan Dorp
summary: In dit project zoekt Dorp wat mensen tegenhoudt.
themes: [taal]
level: project
goal: Mensen doen mee in Dorp.
lead: gemeente-dorp
funding:
  - from: Vlaamse overheid
    bound: hoogstens
    percent: 75
fundingEvidence:
  source: bron-dorp
  from: Er kwamen 12
policymakers:
  - name: An Voorbeeld
    role: schepen
    what: kreeg het dossier
    evidence:
      source: bron-dorp
      from: Veel ouders missen
benefits:
  - text: Meer ouders kwamen naar de les.
    evidence:
      source: bron-dorp
      from: Er kwamen 12
status: Het project loopt.
asOf: 2024-08-27
evidence:
  - source: bron-dorp
    from: Veel ouders missen
---
`,
	'glossary/drempel/nl.md': `---
title: drempel
summary: Iets wat je tegenhoudt om mee te doen.
example: De prijs is een drempel.
forms: [drempels]
plainWords: [hindernis]
wordsIn:
  ar: [عائق]
evidence: []
---
`,
	'sources/bron-dorp/nl.md': `---
title: Ouders in Dorp
summary: Een bericht over ouders in Dorp.
sort: bronbericht
publisher: Gemeente Dorp
url: https://dorp.example/bericht
date: 2024-08-27
file: bron-dorp.txt
checkedOn: 2026-11-22
---
`,
	'pages/onthaal/nl.md': `---
title: Kom langs
summary: Je kan elke dag langskomen.
menu: header
order: 1
---
Bel aan bij de groene deur.
`,
	'publications/gids/nl.md': `---
title: Gids voor Dorp
summary: Alles op papier.
form: gids
paper: a5
readers: voor organisaties
chapters:
  - title: Vooraf
    body: hoe-lees-je-dit
  - title: Drempels
    barriers: [geen-opvang]
    themes: [taal]
---
## Hoe lees je dit?

Lees van voor naar achter.
`,
};

/** The text of the only source. */
export const sourceTexts: Readonly<Record<string, string>> = {
	'bron-dorp.txt':
		'Veel ouders missen opvang\ntijdens de les. "Zonder opvang blijf ik thuis", zegt een moeder.\n\nEr kwamen 12 kinderen naar de opvang.\n',
};

const idOf = (kind: KindName) =>
	Object.keys(goodContent)
		.find((file) => file.startsWith(`${kind}/`))
		?.split('/')[1];

/** Something of each kind to refer to. */
export const goodIds = Object.fromEntries([
	...kindNames.map((kind) => [kind, idOf(kind)]),
	['themes', 'taal'],
	['audiences', 'ouders'],
]) as Record<RefTarget, string>;
