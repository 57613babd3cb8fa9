import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { open, safeWords } from '../../src/gate/safe-text.ts';
import { newKey } from '../../src/key/key.ts';
import { type Known, knownCoders } from '../../src/key/known.ts';
import { assign } from '../../src/key/ledger.ts';
import { namingByKey } from '../../src/key/naming.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { gateOf, known, masked } from '../support/gates.ts';

const people = [
  known('Marit van der Veld'),
  known('Zoë Çelik'),
  known('Tjerk Hoekstra'),
  known('Oudwijk', 'place'),
  known('Stichting Horizon', 'organisation'),
];

test('placeholders of a project in English', () => {
  const words = 'Marit uit Oudwijk: 06-12345678, a@voorbeeld.nl, 12-BCD-3, Stichting Horizon, Joris Tak';
  expect(masked(words, { known: [...people, known('Joris Tak', 'coder')], language: 'en' })).toBe(
    '[name 1] uit [place 1]: [phone], [email], [licence plate], [organisation 1], [coder 1]',
  );
});

test('titles of groups that are masked alike have a number behind them, and no other text has', () => {
  const titles = ['12 mei 1991', 'Ouders', '4 juni 1991', 'Ouders thuis'].map((title) => RawText.of(title));
  const gate = gateOf({ apart: titles });
  const shown = (text: RawText) => safeWords(gate.text(text));
  expect(titles.map(shown)).toEqual(['[1991] 1', 'Ouders', '[1991] 2', 'Ouders thuis']);
  expect(shown(RawText.of('12 mei 1991'))).toBe('[1991]');
});

describe('a slice takes what was found in the whole', () => {
  const words = 'Toen belde Marit van der Veld mij op 06-12345678, zei zij.';
  const whole = RawText.of(words);
  const gate = gateOf({ known: people });
  const name = words.indexOf('Marit');
  test.each([
    ['through the name', name + 3, words.length, '[naam 1] mij op [telefoon], zei zij.'],
    ['inside the name', name + 6, name + 9, '[naam 1]'],
    ['through the number', 0, words.indexOf('345678'), 'Toen belde [naam 1] mij op [telefoon]'],
    ['beside it', 0, name, 'Toen belde '],
  ])('%s', (_, from, to, expected) => {
    expect(safeWords(gate.text(whole.slice(from, to)))).toBe(expected);
    expect(safeWords(gate.text(whole.slice(2).slice(from - 2, to - 2)))).toBe(
      from === 0 ? expected.slice(2) : expected,
    );
  });

  test('its spans are told in its own offsets', () => {
    expect(gate.spans(whole.slice(name + 3, name + 12))).toEqual([{ start: 0, end: 9, kind: 'person' }]);
  });
});

test('what is kept is never masked, but what it is only part of is', () => {
  const options = {
    known: [...people, known('Bo Horizon')],
    keep: ['Stichting Horizon', 'Marit', 'www.voorbeeld.nl'],
  };
  expect(masked('stichting-horizon, Horizon, Marit, Marit van der Veld, www.voorbeeld.nl', options)).toBe(
    'stichting-horizon, [naam 1], Marit, [naam 2], www.voorbeeld.nl',
  );
});

test('all that overlaps is hidden', () => {
  const overlapping = [known('Kees Jan', 'organisation'), known('Jan Peeters', 'organisation')];
  expect(masked('bij Kees Jan Peeters.', { known: overlapping })).toBe(
    'bij [organisatie 1] [organisatie 2].',
  );
});

describe('a passage that is withheld', () => {
  const passage = 'ik ben de enige met drie windhonden op de galerij';
  const root = RawText.of(`Ja. Kijk, ${passage}, dus dan weet Marit het.`);
  const start = wordsOf(root).indexOf(passage);
  const gate = gateOf({ known: people, withheld: [{ text: root, start, end: start + passage.length }] });

  test('is left out where it stands, whole or in part', () => {
    expect(safeWords(gate.text(root))).toBe('Ja. Kijk, [weggelaten], dus dan weet [naam 1] het.');
    expect(safeWords(gate.text(root.slice(start + 10, start + 20)))).toBe('[weggelaten]');
  });

  test('is left out where another text quotes it', () => {
    const quote = RawText.of('Zij zei: “Ik ben de enige - met drie windhonden op de galerij”.');
    expect(safeWords(gate.text(quote))).toBe('Zij zei: “[weggelaten]”.');
  });

  test('wins from names inside it, and a short one counts in its place only', () => {
    const text = RawText.of('Marit woont daar. Ja, Marit.');
    const short = gateOf({ known: people, withheld: [{ text, start: 0, end: 16 }] });
    expect(safeWords(short.text(text))).toBe('[weggelaten]. Ja, [naam 1].');
    expect(safeWords(short.text(RawText.of('zij woont daar')))).toBe('zij woont daar');
  });
});

describe('authors of notes', () => {
  const authors = ['Joris Tak', 'S', 'AB'].map((author) => RawText.of(author));
  const gate = gateOf({ known: knownCoders(authors) });
  const through = (raw: RawText) => safeWords(gate.text(raw));

  test('become coders, initials as well', () => {
    expect(authors.map(through)).toEqual(['[codeur 1]', '[codeur 2]', '[codeur 3]']);
    expect(through(RawText.of('Joris Tak'))).toBe('[codeur 1]');
  });

  test('are found in every text, but for a single letter', () => {
    expect(through(RawText.of('Joris zegt tegen AB dat plan S niet mag, ab en toe'))).toBe(
      '[codeur 1] zegt tegen [codeur 3] dat plan S niet mag, ab en toe',
    );
  });
});

test('reveal hides nothing and goes the same way', () => {
  const gate = gateOf({ known: people, reveal: true });
  const raw = RawText.of('Marit, 06-12345678');
  expect(safeWords(gate.text(raw))).toBe('Marit, 06-12345678');
  expect(safeWords(open(gate.pass({ raw }, (report) => ({ text: report.raw }))).text)).toBe(
    'Marit, 06-12345678',
  );
  expect(gate.originals()).toEqual([]);
});

test('every text of a report is replaced where it stands; raw text that comes back in throws', () => {
  const gate = gateOf({ known: people });
  const report = { title: RawText.of('Marit'), count: 3, rows: [RawText.of('Oudwijk')] };
  const passed = gate.pass(report, (safe) => safe);
  expect(JSON.stringify(open(passed))).toBe('{"title":"[naam 1]","count":3,"rows":["[plaats 1]"]}');
  const { title, rows } = report;
  expect(() => gate.pass(report, () => report)).toThrow(TypeError);
  expect(() => gate.pass(report, () => ({ deep: [new Map([['key', { rows }]])] }))).toThrow(TypeError);
  expect(() => gate.pass(report, () => ({ set: new Set([title]) }))).toThrow(TypeError);
  expect(() => gate.pass(report, () => ({ later: () => title }))).toThrow(TypeError);
  expect(() => gate.pass({ named: new Map([['title', title]]) }, (safe) => safe)).toThrow(TypeError);
});

test('originals are what was masked and every known name, never what is kept', () => {
  const gate = gateOf({ known: [...people, known('Roos')], keep: ['Oudwijk'] });
  gate.text(RawText.of('bel 06-12345678, Tjerk'));
  const originals = gate
    .originals()
    .map(({ kind, text, distinctive }) => `${kind} ${wordsOf(text)} ${distinctive}`);
  expect(originals).toEqual(
    expect.arrayContaining([
      'phone 06-12345678 true',
      'person Marit van der Veld true',
      'person hoekstra true',
      'organisation Stichting Horizon true',
      'person Roos false',
    ]),
  );
  expect(originals.join()).not.toContain('Oudwijk');
  const tjerk = gate.originals().find(({ text }) => wordsOf(text) === 'tjerk');
  expect(tjerk?.placeholder).toBe('[naam 1]');
});

test('a word without a capital that was masked in one place may stand in another', () => {
  const text = RawText.of(`die peddel was er ook, met Peddel, en zo'n peddel breekt`);
  const found = (start: number, end: number) =>
    ({ start, end, kind: 'person', word: 'noun', sure: null, tail: 0, parts: [] }) as const;
  const gate = gateOf({ scanned: new Map([[text.root, [found(4, 10), found(27, 33)]]]) });
  expect(String(gate.text(text))).toBe(`die [naam] was er ook, met [naam], en zo'n peddel breekt`);
  expect(gate.originals().map(({ text: word, distinctive }) => [wordsOf(word), distinctive])).toEqual([
    ['peddel', false],
    ['Peddel', true],
  ]);
});

describe('whatever a text is made of', () => {
  const plain = fc.constantFrom(
    'ja',
    'dat was',
    'de klacht',
    'zei zij,',
    'in 2019',
    '(lacht)',
    'Toen',
    '12',
    '…',
    'één',
  );
  const secret = fc.constantFrom(
    ...[
      'Marit van der Veld',
      'marit',
      'Van der Veld',
      'MARITS',
      'Zoë',
      'zoe\u0308',
      'Çelik',
      'Zoë\u00A0Çelik',
      'Tjerk',
      'Hoekstra',
    ],
    ...[
      'oudwijk',
      'Stichting\nHorizon',
      '06-12345678',
      '+31 6 87654321',
      'm.veld@voorbeeld.nl',
      '3511 AB',
      '123456782',
      '12-BCD-3',
    ],
  );
  const glue = fc.constantFrom(' ', ' ', '\n', ', ', '. ', ' "', '" ', '_', ' (');
  const text = fc
    .array(fc.tuple(fc.oneof(plain, secret), glue), { minLength: 1, maxLength: 30 })
    .map((parts) => parts.flat().join(''));
  const secrets =
    /marit|veld|zoe|celik|tjerk|hoekstra|oudwijk|horizon|12345678|87654321|voorbeeld|3511|123456782|bcd/;
  const bare = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  test('no original survives, in the whole or in a slice', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
        const gate = gateOf({ known: people });
        const raw = RawText.of(words);
        expect(bare(safeWords(gate.text(raw)))).not.toMatch(secrets);
        const slice = raw.slice(a % words.length, (a % words.length) + (b % words.length));
        const inside = bare(safeWords(gate.text(slice)));
        expect(inside).not.toMatch(secrets);
        for (const { start, end } of gate.spans(slice)) expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 300 },
    );
  });

  test('the same person has the same placeholder in every text and every run', () => {
    const key = assign(newKey(new Uint8Array(16).fill(1)), people);
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const run = (order: readonly string[]) => {
          const gate = gateOf({ known: people, naming: namingByKey(key, 'nl') });
          return new Map(order.map((words) => [words, safeWords(gate.text(RawText.of(words)))]));
        };
        const [forward, backward] = [run(texts), run([...texts].reverse())];
        for (const words of texts) expect(backward.get(words)).toBe(forward.get(words));
      }),
      { numRuns: 50 },
    );
    expect(masked('hoekstra, Zoe, MARIT', { known: people, naming: namingByKey(key, 'nl') })).toBe(
      '[naam 3], [naam 2], [naam 1]',
    );
  });
});

test('a name that a compound begins with is hidden in it, and no word that begins alike', () => {
  const options = { known: [known('Wayan Sutrisno'), known('Marin')] };
  expect(masked('De Wayandienst en Wayans methode, de Wayan-aanpak, de mariniers en Marinus.', options)).toBe(
    'De [naam 1]dienst en [naam 1]s methode, de [naam 1]-aanpak, de mariniers en Marinus.',
  );
});

test('what somebody is called by is hidden again in the same sentence, and in no other', () => {
  const options = { known: [known('Roelie')], stated: ['penningmeester'] };
  const words =
    'De penningmeester, Roelie dus, en als penningmeester heb ik het druk. De penningmeester telt.';
  expect(masked(words, options)).toBe(
    'De [kenmerk], [naam 1] dus, en als [kenmerk] heb ik het druk. De penningmeester telt.',
  );
});

test('the words of a code hide a name that is a word, also without a capital, and no noun', () => {
  const omer: Known = { ...known('Omer'), word: 'unsaid' };
  const shown = ['omer zei dit ook', 'vraag omer', 'huis/omer', 'de omer staat er', 'veel omer'].map(
    (words) => masked(words, { known: [omer] }),
  );
  expect(shown).toEqual([
    '[naam 1] zei dit ook',
    'vraag [naam 1]',
    'huis/[naam 1]',
    'de omer staat er',
    'veel omer',
  ]);
});

test('what is kept stays behind "van" too, and whoever is called so does not', () => {
  const options = { known: [known('van Tjalleberd'), known('van Dijk')], keep: ['tjalleberd', 'dijk'] };
  expect(masked('De imam van Tjalleberd en die uit Tjalleberd.', options)).toBe(
    'De imam van Tjalleberd en die uit Tjalleberd.',
  );
  expect(masked('Dat zei mevrouw van Tjalleberd.', options)).toBe('Dat zei mevrouw [naam 1].');
  expect(masked('Dat zei de buurman van Dijk.', options)).toBe('Dat zei de buurman [naam 1].');
  const searched = gateOf(options)
    .originals()
    .filter(({ distinctive }) => distinctive)
    .map(({ text }) => wordsOf(text));
  expect(searched).not.toContain('van Tjalleberd');
});
