import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanTranscript } from '../../src/detect/scan-transcript.ts';
import { packSpans, scanHash, unpackSpans } from '../../src/detect/scanned.ts';
import { newKey } from '../../src/key/key.ts';
import { assign } from '../../src/key/ledger.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { candidatesIn, knownFrom, type Scan, undecided } from '../../src/review/candidates.ts';
import { gateOf, known, masked } from '../support/gates.ts';

const found = (...transcripts: string[]) =>
  candidatesIn(
    transcripts.map((words) => RawText.of(words)).map((text): Scan => [text, scanTranscript(text)]),
  );
const namesIn = (...transcripts: string[]) => found(...transcripts).map(({ text }) => wordsOf(text));

describe('a name found in one transcript', () => {
  test('is masked in every text, in any case, and never merged with another', () => {
    const names = knownFrom(found('Ik heet Wendelien Bakema. Mijn broer Sjoerd zei niets.'), null);
    expect(masked('wendelien bakema en SJOERD over Sjoerds huis', { known: names })).toBe(
      '[naam 1] en [naam 2] over [naam 2]s huis',
    );
  });

  test('stays where it is kept', () => {
    const names = knownFrom(found('Ik werk bij Vitalis in Ommen.'), null);
    expect(masked('Vitalis in Ommen', { known: names, keep: ['Vitalis'] })).toBe('Vitalis in [plaats 1]');
  });

  test('has the surname that others call by alone', () => {
    const names = knownFrom(found('Dat was Wendelien Bakema, van hiernaast.'), null);
    expect(masked('mevrouw Bakema', { known: names })).toBe('mevrouw [naam 1]');
  });

  test('is another one in the genitive only where nobody has that name without it', () => {
    expect(namesIn('Ik sprak Sjoerd. Sjoerds vader kwam ook.')).toEqual(['Sjoerd']);
    expect(namesIn('Ik sprak met Joris en met Joris zijn vader.')).toEqual(['Joris']);
  });
});

describe('a genitive', () => {
  test.each([
    ['Toen kwam meneer Han. Hij zei niets.', 'Toen kwam meneer Hans. Hij zei niets.', ['Han', 'Hans']],
    ['Ik sprak met Peter over thuis.', 'Dat was mevrouw Peters van hiernaast.', ['Peter', 'Peters']],
    ['Ik sprak met Sjoerd over thuis.', 'Dat is Sjoerds fiets.', ['Sjoerd']],
    ['Dat was thuis.', 'Dat is Sjoerds fiets.', ['Sjoerd']],
    ['Ik sprak met Femke over thuis.', 'Dat was Femkes man.', ['Femke']],
  ])('%s %s', (one, other, names) => {
    expect(namesIn(one, other)).toEqual(names);
  });

  test('is masked without its s, and is kept or decided with the name', () => {
    const text = RawText.of('Dat is Sjoerds fiets, en daar staat Sjoerd.');
    const spans = scanTranscript(text);
    const scanned = new Map([[text.root, spans]]);
    const names = knownFrom(candidatesIn([[text, spans]]), null);
    expect(gateOf({ known: names, scanned }).text(text).toString()).toBe(
      'Dat is [naam 1]s fiets, en daar staat [naam 1].',
    );
    expect(
      gateOf({ keep: ['Sjoerd'], scanned })
        .text(text)
        .toString(),
    ).toBe('Dat is Sjoerds fiets, en daar staat Sjoerd.');
  });
});

describe('a word that is a name', () => {
  const unsaid = found('Wij werken met Kompas en met de politie.');
  const noun = unsaid.map((candidate) => ({ ...candidate, word: 'noun' as const }));

  test.each([
    ['Samen met Kompas gedaan', 'Samen met [naam 1] gedaan', 'Samen met [naam 1] gedaan'],
    ['Kompas van de flat', '[naam 1] van de flat', 'Kompas van de flat'],
    ['in het kompas', 'in het kompas', 'in het kompas'],
    ['team-kompas', 'team-[naam 1]', 'team-kompas'],
  ])('%s, where nobody says it as a noun, and where somebody does', (words, once, both) => {
    expect(masked(words, { known: knownFrom(unsaid, null) })).toBe(once);
    expect(masked(words, { known: knownFrom(noun, null) })).toBe(both);
  });
});

test('whoever has a placeholder keeps it, also when another transcript shows that a person was a place', () => {
  const before = found('Toen belde ik met Vitalis.');
  const key = assign(newKey(new Uint8Array(16)), knownFrom(before, null));
  const after = found(
    'Toen belde ik met Vitalis.',
    'Ik woon in Vitalis. Ja, in Vitalis. Je komt uit Vitalis.',
  );
  expect(after.map(({ kind }) => kind)).toEqual(['place']);
  expect(knownFrom(after, key).map(({ kind }) => kind)).toEqual([before[0]?.kind]);
});

test('what is decided is no candidate any more', () => {
  const open = undecided(
    found('Ik sprak met Mehmet en met Sjoerd. Wij wonen in Ommen.'),
    [known('Mehmet Yilmaz', 'person', 'mehmet')],
    ['Ommen'],
  );
  expect(open.map(({ text }) => wordsOf(text))).toEqual(['Sjoerd']);
});

describe('a scan that was kept', () => {
  const text = RawText.of('Ik sprak met Mehmet Yilmaz. Roos woont in Ommen, sinds 3 maart 2019.');
  const spans = scanTranscript(text);

  test('comes back as it was, without a name in it', () => {
    const json = JSON.stringify(packSpans(spans));
    expect(unpackSpans(JSON.parse(json), text.length)).toEqual(spans);
    for (const name of ['Mehmet', 'Roos', 'Ommen']) expect(json).not.toContain(name);
  });

  test.each([[null], [3], [[3]], [[[0, 5, 'person']]], [[[5, 5, 'person', 0]]], [[[0, 500, 'person', 0]]]])(
    '%j is none',
    (value) => {
      expect(unpackSpans(value, 10)).toBeNull();
    },
  );

  test('is another one for other words', () => {
    expect(scanHash(text)).not.toBe(scanHash(RawText.of('Ik sprak met Mehmet')));
    expect(scanHash(text)).toMatch(/^[0-9a-f]{64}$/);
  });
});

test('no string that was found survives the gate', () => {
  const names = fc.constantFrom(
    'Wendelien',
    'Mehmet Şahin',
    'Zoë',
    "'t Hooft",
    'el Amrani',
    'Jansen-de Wit',
    'Culemborg',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(names, fc.constantFrom('zei', 'belde', 'kwam langs'))), (said) => {
      const text = RawText.of(
        said.map(([name, verb]) => `Toen sprak ik met ${name}, die ${verb}.`).join(' '),
      );
      const spans = scanTranscript(text);
      const gate = gateOf({
        known: knownFrom(candidatesIn([[text, spans]]), null),
        scanned: new Map([[text.root, spans]]),
      });
      const out = gate.text(text).toString();
      for (const [name] of said) expect(out).not.toContain(name.split(' ').at(-1) ?? '');
    }),
    { numRuns: 40 },
  );
});

test('initials are looked for with their stops only', () => {
  const names = knownFrom(found('Dat heb ik met A.B. besproken.'), null);
  expect(masked('volgens A.B. kan het', { known: names })).toBe('volgens [naam 1]. kan het');
  expect(masked('optie A, B of C, of ab', { known: names })).toBe('optie A, B of C, of ab');
});
