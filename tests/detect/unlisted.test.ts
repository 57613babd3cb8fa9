import { describe, expect, it, test } from 'vitest';
import { scanTranscript } from '../../src/detect/scan-transcript.ts';
import { RawText } from '../../src/model/raw-text.ts';

/** What is found, between « and ». */
function shown(text: string): string {
  let from = 0;
  let out = '';
  for (const { start, end } of scanTranscript(RawText.of(text))) {
    out += `${text.slice(from, start)}«${text.slice(start, end)}»`;
    from = end;
  }
  return out + text.slice(from);
}

describe('a word that is in no dictionary and on no list', () => {
  test.each([
    'Samen met «grwantjo» naar buiten',
    'Ja, met «tjalling vrombezdema» en met hem ook. Dat is goed.',
    'Team «Xolvuntje»',
    'hulp van «жорбалевский» gehad',
    'hulp van «王伟» gehad',
    'Gesprek over «Kwenzoruk»',
  ])('is hidden with what it is part of: %s', (marked) => {
    expect(shown(marked.replace(/[«»]/g, ''))).toBe(marked);
  });

  test.each([
    'De samenwerkking met de Vereniging gaat goed, ook met de hulpvelener.',
    'Nou pffft, heel wat hoor, tsjaaa. Dus.',
    'De hulpverleningsbereidheid is groot, de buurtbemiddelingsgesprekken ook.',
    'Il faudrait que nous puissions enfin vivre ensemble sans avoir toujours peur du lendemain qui arrive.',
    'The neighbourhood got together and talked it over.',
  ])('unless it is a slip, a sound, a compound, or another language: %s', (text) => {
    expect(shown(text)).toBe(text);
  });

  test.each([
    'We hadden toen nog koeien, grupstal vroeger, en een postoel in de kamer.',
    'Open een dokbaar venster in het histogramdialoogvenster van het programma.',
    'The package lightdm, sddm and the initrd of x-window are there.',
    'de ene wil alles weten en de andere wil niks',
    'dan eten wij een eierbal of een topkerel brengt iets mee',
  ])('names nobody where a thing stands: %s', (text) => {
    expect(shown(text)).toBe(text);
  });

  test.each([
    'Toen zei «grwantjo» dat het niet kon.',
    'Mijn oom «grwantjo» woonde daar.',
    'Wij zaten bij de «kwenzoruk» in het dorp.',
    'contact «kwenzoruk» ouders',
    // two that nobody lists, and letters of another language
    'Iedereen zegt dat «grwantjo vrombezdema» er is. Dat klopt.',
    'Iedereen zegt dat «grwęntjo» er is. Dat klopt.',
    'Het staat in C:\\Gebruikers\\«grwantjo»\\Documenten en niet ergens anders.',
  ])('does where a name stands, and anywhere in a line without a capital: %s', (marked) => {
    expect(shown(marked.replace(/[«»]/g, ''))).toBe(marked);
  });

  it('is looked for line by line: a line in another language hides nothing of the ones around it', () => {
    const foreign =
      'Il faudrait que nous puissions enfin vivre ensemble sans avoir toujours peur du lendemain.';
    expect(shown(`Samen met grwantjo naar buiten.\n\n${foreign}\nEn toen kwam vrombezda erbij.\n`)).toBe(
      `Samen met «grwantjo» naar buiten.\n\n${foreign}\nEn toen kwam «vrombezda» erbij.\n`,
    );
  });

  test.each([
    ['Plaats: Kantine Het Anker, Kwenzoruk', 'place'],
    ['Woonplaats\nGrwantjo', 'place'],
    ['Naam\nWoonplaats\nGrwantjo', 'person'],
    ['Woonplaats: Kwenzoruk, bij Stichting Kwenzoruk', 'organisation'],
    ['Venue\nPlace: The Barn in Vrombezdam', 'place'],
    ['Wat vond plaats: samen met Grwantjo', 'person'],
    ['Dat vond toen plaats\nGrwantjo was erbij', 'person'],
  ])('is a place in a form that asks for one: %s', (text, kind) => {
    expect(scanTranscript(RawText.of(text)).at(-1)?.kind).toBe(kind);
  });
});
