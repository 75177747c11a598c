import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentLine, textValue } from '../../../src/exports/content-lines.ts';
import { dataFiles, happeningsCalendar } from '../../../src/exports/index.ts';
import { aDossier, anEntry, settingFor } from './sample.ts';

const evidence = { source: 'bron', from: 'eerste woorden' };
const calendar = happeningsCalendar(
	settingFor(
		aDossier(
			anEntry('actions', 'jobbeurs', {
				title: 'Een beurs; met jobs',
				places: ['Maasmechelen'],
				happenings: [
					{ title: 'Jobbeurs, dag één', date: '2023-05-11', text: 'Met tien bedrijven.', evidence },
					{ title: 'Alleen een maand', date: '2023-06', evidence },
					{ title: 'Zonder datum', when: '16 september', evidence },
				],
			}),
		),
	),
);

describe('the calendar', () => {
	it('holds one moment, as it should stand in a calendar', () => {
		expect(calendar).toMatchInlineSnapshot(`
			"BEGIN:VCALENDAR
			VERSION:2.0
			PRODID:-//Drempelwijzer//NL
			CALSCALE:GREGORIAN
			NAME:export.calendar.title Drempelwijzer
			X-WR-CALNAME:export.calendar.title Drempelwijzer
			REFRESH-INTERVAL;VALUE=DURATION:P1D
			BEGIN:VEVENT
			UID:https://drempelwijzer.example/id/acties/jobbeurs#2023-05-11-jobbeurs-da
			 g-een
			DTSTAMP:20261122T000000Z
			DTSTART;VALUE=DATE:20230511
			SUMMARY:Jobbeurs\\, dag één
			DESCRIPTION:Een beurs\\; met jobs\\nMet tien bedrijven.
			LOCATION:Maasmechelen
			URL:https://drempelwijzer.example/acties/jobbeurs/
			TRANSP:TRANSPARENT
			END:VEVENT
			END:VCALENDAR
			"
		`);
	});

	it('leaves out what has no full date', () => {
		expect(calendar).not.toMatch(/Alleen een maand|Zonder datum/);
	});

	it('can hold the moments of one action', () => {
		const moment = (title: string) => ({ title, date: '2027-05-11', evidence });
		const one = anEntry('actions', 'een', { happenings: [moment('Eerste')] });
		const two = anEntry('actions', 'twee', { happenings: [moment('Tweede')] });
		const ofOne = happeningsCalendar(settingFor(aDossier(one, two)), [one]);
		expect(ofOne.match(/SUMMARY:.*/g)).toEqual(['SUMMARY:Eerste']);
	});

	it.each([
		['Voorleesavond', 'Voorleesavond'],
		['Jobbeurs!', 'Jobbeurs?'],
		['لقاء', 'درس'],
	])('names moments of one day apart, also %s and %s', (...titles) => {
		const happenings = titles.map((title) => ({ title, date: '2027-05-11', evidence }));
		const twice = aDossier(anEntry('actions', 'een', { happenings }));
		const names = happeningsCalendar(settingFor(twice)).match(/UID:.*/g);
		expect(new Set(names).size).toBe(2);
	});

	it('is not offered where it would be empty', () => {
		const happenings = [{ title: 'Ooit', date: '2027-05', evidence }];
		const some = anEntry('actions', 'een', {
			happenings: [{ title: 'Dan', date: '2027-05-11', evidence }],
		});
		const files = (...entries: Parameters<typeof aDossier>) =>
			dataFiles(aDossier(...entries)).map(({ path }) => path);
		expect(files()).not.toContain('/data/momenten.ics');
		expect(files(anEntry('actions', 'een', { happenings }))).not.toContain('/data/momenten.ics');
		expect(files(some)).toContain('/data/momenten.ics');
	});

	it('ends every line as the standard asks', () => {
		expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});
});

describe('a line of a calendar or card', () => {
	it('is at most 75 bytes and unfolds to what it was', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
				const line = textValue(text);
				const folded = contentLine(line);
				for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThan(76);
				expect(folded.slice(0, -2).replaceAll('\r\n ', '')).toBe(line);
			}),
		);
	});
});
