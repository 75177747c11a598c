export { exportPaths, pageUrl, siteRoot } from './addresses.ts';
export { followUpFeed, newsFeed } from './atom.ts';
export { dossierJson } from './dossier-json.ts';
export { dossierSchema } from './dossier-schema.ts';
export { dataFiles, wholeFiles } from './files.ts';
export { happeningsCalendar, hasMoments } from './icalendar.ts';
export { datasetJsonLd, jsonLd, safeJson } from './json-ld.ts';
export { contactCard } from './vcard.ts';
export { describeTable, tableCsv, tableKinds, tableOf } from './tables.ts';
