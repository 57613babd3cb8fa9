import { expect, test } from 'vitest';
import { scanTranscript } from '../../src/detect/scan-transcript.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { telling } from '../../src/review/candidates.ts';

function shownIn(report: string): string[] {
  const text = RawText.of(report);
  return telling(text, scanTranscript(text)).map(({ start, end }) => report.slice(start, end));
}

test.each([
  ['Mos vond het wennen, en Vos zei dat ook.', ['Vos']],
  ['De wijkagent van Appelscha kende hen, en in Best is het anders.', ['Appelscha', 'Best']],
  ['Via Tuinpunt kwam er een woning.', ['Tuinpunt']],
  ['De gesprekken met Van der Plas en ter Deur verliepen stroef.', ['Van der Plas', 'ter Deur']],
  ['Hope said that nobody called. Brown and Shaw agreed.', ['Hope', 'Brown', 'Shaw']],
  ['Dit speelt vaak (R1), zoals Sloot en Brandsma aangaven (zie ook Prins).', ['Sloot', 'Brandsma', 'Prins']],
  [
    'Volgens Kooi is het druk. Dat gold voor Koning en Kramer, aldus Brug.',
    ['Kooi', 'Koning', 'Kramer', 'Brug'],
  ],
  ['Vink sprak dat tegen. Kroon noemt de wachttijd.', ['Vink', 'Kroon']],
  ['According to Hill and Young it is late (see also Price).', ['Hill', 'Young', 'Price']],
  ['De Drentse Aa en de Friese Wouden liggen bij de Oude Ae.', ['Drentse Aa', 'Friese Wouden', 'Oude Ae']],
  ['Dank aan zorggroep hand in hand.', ['hand in hand']],
  ['De gemeente zwijgt (Sloot). Sluis benadrukt dat.', ['Sloot', 'Sluis']],
  ['Daarover vond Post dat het kan. Later zei Terp dat ook.', ['Post', 'Terp']],
  ['Ook Slot merkte dat op. "Het kan", vond Gracht.', ['Slot', 'Gracht']],
  [
    'De directie twijfelt (Kreek). Kraan voegde iets toe, terwijl Boot zegt dat het kan.',
    ['Kreek', 'Kraan', 'Boot'],
  ],
])('a report hides who is named: %s', (report, names) => {
  expect(shownIn(report)).toEqual(expect.arrayContaining(names));
});

test.each([
  'Dit sluit aan bij Systeemtheorie en bij Hechting. Deelnemers noemden Onbegrip, Schaamte en Angst als redenen.',
  'In de Zomer is er minder hulp, en met Pasen ook. Het model Presentie sluit aan bij Herstel.',
  'In het boek Basisboek Kwalitatief Onderzoek staat hoe dat moet, net als in de Wet Langdurige Zorg.',
  'Volgens Wet en Regels mag dat niet (zie ook Bijlage 2). Rust noemt hij belangrijk, in Juli en Augustus.',
  'Redenen zoals Schaamte en Angst noemden zij vaak. De stichting samen met de gemeente deed dat.',
  'De gemeente zwijgt (Privacy). Daarna vond Overleg plaats, en over privacy is meer te zeggen.',
  'Zij twijfelen (Wachttijd), (Autonomie) en (Zorg), want de zorg blijft. De respondent vond Internet te traag.',
  'Onderzoek benadrukt dat het mag; Literatuur stelt dat het kan. Zo stelt Wetenschap dat het kan.',
  'Using Thematic Analysis the team found four Themes. The concept Social Capital matters.',
])('and no noun with a capital: %s', (report) => {
  expect(shownIn(report)).toEqual([]);
});
