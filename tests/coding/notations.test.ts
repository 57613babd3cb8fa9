import { describe, expect, test } from 'vitest';
import { parseCodebook } from '../../src/files/codebook-file.ts';
import { parseProjectFile } from '../../src/files/project-file.ts';
import type { CodebookNode } from '../../src/model/codebook.ts';
import type { Ingredients } from '../../src/project/assemble.ts';
import { documentOf, projectOf, said } from '../support/build.ts';
import { written } from '../support/codes.ts';
import { ENDLESS } from '../support/shared.ts';

/** A project of one interview with a note on each answer. */
function noted(notes: readonly string[], known: Partial<Ingredients> = {}) {
  const talk = notes.map((_, i) => `O: Hoe?\nR: {${i + 1}Zo ${i}.${i + 1}}`).join('\n');
  return projectOf(
    [
      documentOf(`# Interview 1\n${talk}`, {
        notes: Object.fromEntries(notes.map((note, i) => [i + 1, note])),
      }),
    ],
    known,
  );
}

/** The codes of each note in its project, `-` for none; what no codebook has is in brackets. */
function coded(notes: readonly string[], known: Partial<Ingredients> = {}): string[] {
  return noted(notes, known).fragments.map(({ codes, unresolved }) => {
    const all = [...codes.map(written), ...unresolved.map((code) => `[${written(code)}]`)];
    return all.length === 0 ? '-' : all.join(' ');
  });
}

function drafted(...notes: string[]): string[] {
  const flat = (nodes: readonly CodebookNode[]): string[] =>
    nodes.flatMap(({ code, name, children }) => [`${written(code)} ${said(name)}`, ...flat(children)]);
  return flat(noted(notes).codebooks[0]?.labels ?? []);
}

const file = (text: string) => parseProjectFile(text, 'kantlijn.yaml', []);
const book = (text: string) => [parseCodebook(text, 'codebook.yaml', [])];

describe('numbers without level words', () => {
  test.each<[string, string[], string[]]>([
    [
      'dotted',
      ['2.1', '2.1.3', 'Rust (2.2)', '2.2 Rust', '1.1 / 2.1', '1.2 en 2.1'],
      ['2/1', '2/1/3', '2/2', '2/2', '1/1 2/1', '1/2 2/1'],
    ],
    [
      'letters',
      ['B2', 'B2 (rust)', 'B1 lawaai', 'b2; B1', 'B2c/B1'],
      ['B/2', 'B/2', 'B/1', 'B/2 B/1', 'B/2/c B/1'],
    ],
    ['alone and in brackets', ['C3', 'D1', 'D1 (C3?)', 'D1 (C3)'], ['C/3', 'D/1', 'D/1 C/3', 'D/1 C/3']],
    ['a level by itself', ['2.1', '2', ' 3 '], ['2/1', '2', '3']],
    ['a number and a letter', ['4a', '4b', '4a, 4b'], ['4/a', '4/b', '4/a 4/b']],
    ['behind their names', ['Rust 2.1', 'Lawaai 2.2', 'Rust 2.1'], ['2/1', '2/2', '2/1']],
    [
      'beside what is counted',
      ['2.1', 'Geeft een 7.5 (2.1)', 'Om 9.30 uur weg 2.1', 'Verdeling 50/50 (2.1)'],
      ['2/1', '2/1', '2/1', '2/1'],
    ],
    [
      'beside shares, dates and hours',
      ['2.1', '60/40', '24/7', '03-11-2021', '1/3 fte', 'rooster 8.30 tot 17.00', '2.2'],
      ['2/1', '-', '-', '-', '-', '-', '2/2'],
    ],
    [
      'before names that begin as what is counted',
      [
        '1.2 Van het veld',
        '2.1 Weken zonder training',
        '2.2 Deel van het bestuur',
        '1.3 Times of the tide',
        '2.1',
      ],
      ['1/2', '2/1', '2/2', '1/3', '2/1'],
    ],
    ['before what is counted', ['2.1', '1/2 van het veld', '1/2 FTE', '2.2'], ['2/1', '-', '-', '2/2']],
    [
      'before a name that looks counted',
      ['1.1 Van het veld', '1.2 Minder tijd', '1.3 dagelijkse zorg', '1.4 van het begin', '3.5 van de 5'],
      ['1/1', '1/2', '1/3', '1/4', '-'],
    ],
    ['of the report', ['2.1', 'code B1; code 2.1'], ['2/1', 'B/1 2/1']],
    [
      'of one level',
      ['1', '2', '(2)', '1, 3', '#3', 'nr. 2', '3 en 1', '1 t/m 3', '2: Rust', '2 Rust', '2 keer weg'],
      ['1', '2', '2', '1 3', '3', '2', '3 1', '1 2 3', '2', '2', '-'],
    ],
    [
      'of one level, only where it is a habit',
      ['2.1', 'B1', 'B2', 'rust', 'stil', 'lawaai', 'B1', 'B2', '7'],
      ['2/1', 'B/1', 'B/2', 'rust', 'stil', 'lawaai', 'B/1', 'B/2', '7'],
    ],
    [
      'from one to another',
      ['M1', 'M1 t/m M3', 'M2–M4', 'M2 t/m P4', 'P1'],
      ['M/1', 'M/1 M/2 M/3', 'M/2 M/3 M/4', 'M/2 P/4 [M/?]', 'P/1'],
    ],
    [
      'joined by a dash',
      ['2.1', '2.1-3.4', '2.1-2.3', '4/1-4/2'],
      ['2/1', '2/1 3/4', '2/1 2/2 2/3', '4/1 4/2'],
    ],
    [
      'ranges that look like hours',
      ['2.1', '2.10-2.14', '3.1 - 3.4'],
      ['2/1', '2/10 2/11 2/12 2/13 2/14', '3/1 3/2 3/3 3/4'],
    ],
    ['within an hour, and said so', ['2.1', '9.10-9.40 uur', '2.2'], ['2/1', '-', '2/2']],
    ['beside shifts', ['2.1', '7.00-15.30', '8.30-17.00 2.1', '2.2'], ['2/1', '-', '2/1', '2/2']],
    [
      'beside shares of a job, where such codes are',
      ['1/2', 'halve baan 1/2 aanstelling 1/1', '1/1'],
      ['1/2', '1/1', '1/1'],
    ],
  ])('%s', (_, notes, codes) => {
    expect(coded(notes)).toEqual(codes);
  });

  test.each<[string, string[], string[]]>([
    ['all of them', ['1', '2, 4', '3 en 4', '2'], ['1', '2 4', '3 4', '2']],
    ['most of them', ['1', '2', '3', 'rust'], ['1', '2', '3', 'rust']],
    ['few of them', ['rust', 'lawaai', 'rust', '2'], ['rust', 'lawaai', 'rust', '-']],
    ['two', ['1', '2'], ['-', '-']],
    ['a decimal comma or a list', ['1,1', '1,2', '2,1'], ['-', '-', '-']],
    ['a list without a blank', ['1', '2', '3', '1,3'], ['1', '2', '3', '1 3']],
    ['a range or a path', ['1', '2', '3', '1-3'], ['1', '2', '3', '-']],
    ['paths, for one can be no range', ['1-2', '2-1', '1-2; 1-1-3'], ['1/2', '2/1', '1/2 1/1/3']],
    ['ranges, for all that anybody knows', ['1-2', '2-3', '1-3'], ['-', '-', '-']],
  ])('notes that are a number and nothing else: %s', (_, notes, codes) => {
    expect(coded(notes)).toEqual(codes);
  });

  test.each<[string]>([
    ['Op A4 geprint'],
    ['A4'],
    ['versie 2.1 van het plan'],
    ['3/4 aanstelling'],
    ['1/2 fte'],
    ['24/7 bereikbaar'],
    ['12/3/25 gebeld'],
    ['70/30'],
    ['2e kans'],
  ])('beside notes with level words, no code: %j', (note) => {
    const others = Array.from({ length: 12 }, (_, i) => `Werk: rust (Label 1, sub ${(i % 3) + 1})`);
    expect(coded([...others, note]).at(-1)).toBe('-');
  });

  test('a level that is left out is told from one that is not in use', () => {
    expect(coded(['Thema 1, categorie 2, code 3', 'Thema 1, categorie 2', 'categorie 2, code 3'])).toEqual([
      '1/2/3',
      '1/2',
      '[?/2/3]',
    ]);
    expect(coded(['Categorie 2, code 3', 'Categorie 2'])).toEqual(['2/3', '2']);
  });
});

describe('words', () => {
  test.each<[string, string[], string[]]>([
    [
      'that need no colon',
      ['Hoofdcode geluid, subcode straat', 'Hoofdcode geluid, subcode feest', 'Hoofdcode slaap'],
      ['geluid/straat', 'geluid/feest', 'slaap'],
    ],
    [
      'by phases of coding, in whatever order',
      [
        'Open code: brommers om twee uur; Axiale code: geluid',
        'Axiaal: geluid\nOpen: feest',
        'Open code: slaap',
        'Selectieve code: leefbaarheid, axiale code: geluid, open code: blaffen',
      ],
      ['geluid/brommers om twee uur', 'geluid/feest', 'slaap', 'leefbaarheid/geluid/blaffen'],
    ],
    [
      'levels that are named, one below the other',
      ['Thema: geluid, Categorie: straat, Code: brommers', 'Thema: geluid, Code: feest', 'Thema: slaap'],
      ['geluid/straat/brommers', 'geluid/feest', 'slaap'],
    ],
    [
      'in English',
      ['Theme: Noise, Category: Street, Code: Scooters', 'Category: Noise, Sub-code: Party'],
      ['noise/street/scooters', 'noise/party'],
    ],
    ['of one level, beside each other', ['Code: rust, Code: slaap', 'Code: rust'], ['rust slaap', 'rust']],
  ])('with their level words: %s', (_, notes, codes) => {
    expect(coded(notes)).toEqual(codes);
  });

  test.each<[string, string[], string[]]>([
    ['case, accents and closing marks', ['Logé', 'loge.', 'LOGÉ!'], ['loge', 'loge', 'loge']],
    [
      'levels',
      ['Zorg - wachten', 'Zorg: wachten', 'zorg > Wachten.', 'zorg – wachten'],
      Array(4).fill('zorg/wachten'),
    ],
    [
      'levels with backslashes',
      ['Zorg\\thuis\\wachten', 'zorg\\thuis'],
      ['zorg/thuis/wachten', 'zorg/thuis'],
    ],
    [
      'levels with slashes, where a word stands before several',
      ['zorg/thuis', 'zorg/kliniek', 'zorg/thuis, rust', 'man/vrouw', 'rust', 'rust', 'buren'],
      ['zorg/thuis', 'zorg/kliniek', 'zorg/thuis rust', 'man/vrouw', 'rust', 'rust', 'buren'],
    ],
    [
      'levels with slashes, where most notes have them',
      ['care/home', 'care/clinic', 'noise/street'],
      ['care/home', 'care/clinic', 'noise/street'],
    ],
    [
      'addresses of pages, whose slashes are no levels',
      ['https://a.nl/x', 'https://a.nl/y', 'rust'],
      ['https:--a.nl-x', 'https:--a.nl-y', 'rust'],
    ],
    [
      'two codes with a slash between them, where both stand alone elsewhere',
      ['rust/lawaai', 'rust', 'lawaai', 'buren', 'rust/buren'],
      ['rust lawaai', 'rust', 'lawaai', 'buren', 'rust buren'],
    ],
    [
      'square brackets',
      ['[rust]', '[rust] [lawaai]', '[rust], [lawaai]'],
      ['rust', 'rust lawaai', 'rust lawaai'],
    ],
    [
      'numbers that only count',
      ['(1) rust', '2) lawaai', 'III. buren', '4 - zorg', '1. rust'],
      ['rust', 'lawaai', 'buren', 'zorg', 'rust'],
    ],
    [
      'why it is so, behind a code of other notes',
      [
        'rust',
        'zorg: wachten',
        'rust – hij wil dat iedereen hem nu eens met rust laat',
        'zorg: wachten – ze moet altijd weer lang wachten op de arts',
        'hitte – hij wil dat iedereen hem nu eens met rust laat',
        'rust – hoort dit hier wel bij?',
      ],
      ['rust', 'zorg/wachten', 'rust', 'zorg/wachten', '-', '-'],
    ],
    ['three levels', ['Zorg: thuis: wachten'], ['zorg/thuis/wachten']],
    [
      'semicolons and lines',
      ['rust; lawaai', 'rust\nlawaai', '- rust\n- lawaai'],
      Array(3).fill('rust lawaai'),
    ],
    [
      'hashes',
      ['#rust #lawaai', 'rust', 'mooi gezegd #rust', '#rust mooi gezegd', '#zorg/wachten'],
      ['rust lawaai', 'rust', 'rust', 'rust', 'zorg/wachten'],
    ],
    [
      'commas between codes',
      ['rust', 'lawaai', 'rust, lawaai', 'rust, buren'],
      ['rust', 'lawaai', 'rust lawaai', 'rust buren'],
    ],
    [
      'commas between words that are in no other note',
      ['druk, druk, druk', 'rust'],
      ['druk, druk, druk', 'rust'],
    ],
    [
      '"en" and slashes between codes',
      ['rust', 'lawaai', 'rust en lawaai', 'rust/lawaai', 'klant en buur'],
      ['rust', 'lawaai', 'rust lawaai', 'rust lawaai', 'klant en buur'],
    ],
    [
      'a list under one head',
      ['zorg: wachten', 'zorg: kosten', 'zorg: wachten, kosten'],
      ['zorg/wachten', 'zorg/kosten', 'zorg/wachten zorg/kosten'],
    ],
    ['several heads', ['zorg: wachten, werk: rust'], ['zorg/wachten werk/rust']],
    [
      '"code =" and "code -"',
      ['code = rust', 'Code - buren', 'Codes = rust, buren'],
      ['rust', 'buren', 'rust buren'],
    ],
    ['a sign before its name', ['KN1', 'KN1 bellen', 'KA2 mailen'], ['kn1', 'kn1', 'ka2 mailen']],
    ['a shift behind a word', ['rooster 2/2/3', 'rooster', 'rust'], ['rooster 2-2-3', 'rooster', 'rust']],
    ['a share in brackets', ['werkdruk', 'parttime (3/5)', 'parttime'], ['werkdruk', 'parttime', 'parttime']],
    [
      'a day before what was done',
      ['bellen', '17/3 gebeld', 'mailen', 'bellen'],
      ['bellen', '-', 'mailen', 'bellen'],
    ],
    ['beside paths', ['rust', '3/1', 'ruimte (3/1)', 'rust'], ['rust', '3/1', '3/1', 'rust']],
    ['"CODE:"', ['CODE: rust, lawaai', 'Codes: rust; buren'], ['rust lawaai', 'rust buren']],
    ['the last part alone', ['zorg: wachten', 'wachten'], ['zorg/wachten', 'zorg/wachten']],
    [
      'the last part of two',
      ['zorg: wachten', 'werk: wachten', 'wachten'],
      ['zorg/wachten', 'werk/wachten', 'wachten'],
    ],
    [
      'brackets around a code, or behind its letter',
      ['rust', '(rust)', 'ruimte', 'rust (ruimte)', 'a)', 'a) en b)', 'b'],
      ['rust', 'rust', 'ruimte', 'rust ruimte', 'A', 'A B', 'B'],
    ],
    ['a remark behind a code', ['rust', 'rust (zie ook vorige)'], ['rust', 'rust']],
    [
      'reminders',
      ['rust', 'Past dit bij vraag 2?', 'hier moet ik later nog eens goed naar kijken', 'TODO navragen', ''],
      ['rust', '-', '-', '-', '-'],
    ],
    [
      'long names',
      ['rust', 'te weinig tijd voor de kinderen van de groep'],
      ['rust', 'te weinig tijd voor de kinderen van de groep'],
    ],
    [
      'times, e-mail and elisions',
      ['om 10:30', 'e-mail', 'privé- en werktijd'],
      ['om 10:30', 'e-mail', 'prive- en werktijd'],
    ],
  ])('%s', (_, notes, codes) => {
    expect(coded(notes)).toEqual(codes);
  });

  test('are no name where they count', () => {
    expect(drafted('Label 1, sub 2 (2x)', 'Label 1, sub 2')).toEqual(['1 Label 1', '1/2 Sub 2']);
    expect(drafted('1) Label 1, sub 1\n2) Label 2', 'Label 2')).toEqual([
      '1 Label 1',
      '1/1 Sub 1',
      '2 Label 2',
    ]);
    expect(drafted('2.1 Bellen (zie ook 3.2)', '3.2')[1]).toBe('2/1 Bellen');
  });

  test('are no name where they make a range of numbers', () => {
    expect(drafted('1.1 t/m 1.3', '1.1', '1.2 through 1.4')).toEqual([
      '1 Label 1',
      '1/1 Sub 1',
      '1/2 Sub 2',
      '1/3 Sub 3',
      '1/4 Sub 4',
    ]);
  });

  test('keep the wording of most notes as their name', () => {
    expect(drafted('Zorg: Wachten', 'zorg: lang wachten', 'Zorg: Wachten', 'ZORG: wachten')).toEqual([
      'zorg Zorg',
      'zorg/lang wachten lang wachten',
      'zorg/wachten Wachten',
    ]);
  });
});

describe('notes of both kinds', () => {
  const numbered = ['Zorg: wachten (Label 1, sub 1)', 'Zorg: kosten (Label 1, sub 2)'];

  test('words that name a numbered code are that code', () => {
    expect(coded([...numbered, 'wachten', 'Zorg: kosten', 'Zorg'])).toEqual([
      '1/1',
      '1/2',
      '1/1',
      '1/2',
      '1',
    ]);
  });

  test('others are codes of their own, below what they name, and take no number away', () => {
    expect(coded([...numbered, 'Zorg: ruimte', 'rust'])).toEqual(['1/1', '1/2', '1/ruimte', 'rust']);
    expect(drafted(...numbered, 'Zorg: ruimte', 'rust').slice(0, 3)).toEqual([
      '1 Zorg',
      '1/1 Wachten',
      '1/2 Kosten',
    ]);
  });

  test('a few among many are remarks', () => {
    const many = Array.from({ length: 10 }, () => numbered).flat();
    expect(coded([...many, 'mooi gezegd']).at(-1)).toBe('-');
  });

  test.each<[string, string]>([
    ['label', '-'],
    ['mixed', 'rust'],
  ])('notation: %s', (notation, code) => {
    const [interview] = noted(numbered).transcripts;
    const project = file(`notation: ${notation}\ngroups: { koks: { transcripts: [${interview?.id}] } }\n`);
    expect(coded([...numbered, 'rust'], { file: project }).at(-1)).toBe(code);
  });

  test('a notation that does not exist is a finding', () => {
    const findings: Parameters<typeof parseProjectFile>[2] = [];
    expect(parseProjectFile('notation: cijfers\n', 'kantlijn.yaml', findings).notation).toBeNull();
    expect(findings.map(({ code, line }) => `${code} ${line}`)).toEqual(['K718 1']);
  });
});

describe('a codebook that is given', () => {
  const codebooks = book(`
    codebook: koks
    labels:
      1: { name: Zorg, sub: { 1: { name: Wachten, also: [lang wachten] }, 2: Kosten } }
      2: { name: Werk, sub: { 1: Kosten, 2: { name: Rust, was: [3/1] } } }
  `);

  test.each<[string, string]>([
    ['wachten', '1/1'],
    ['Lang wachten.', '1/1'],
    ['Werk: kosten', '2/1'],
    ['kosten', '-'],
    ['Label 3, sub 1', '2/2'],
    ['lawaai', '-'],
    ['wachten; rust', '1/1 2/2'],
  ])('has the code of %j', (note, code) => {
    expect(coded([note, 'Zorg: wachten (Label 1, sub 1)'], { codebooks })[0]).toBe(code);
  });

  test('of words makes other words unknown', () => {
    const words = book('labels: { zorg: { sub: { wachten: , kosten: } } }');
    expect(coded(['wachten', 'zorg: ruimte'], { codebooks: words })).toEqual([
      'zorg/wachten',
      '[zorg/ruimte]',
    ]);
  });

  test('with letters in one key has the code with its parts', () => {
    const letters = book('labels: { A1: Rust, A2: Lawaai }');
    expect(coded(['A2', 'A1 rust'], { codebooks: letters })).toEqual(['a2', 'a1']);
  });
});

test.each<[string, string]>([
  ['a note of 10,000 references', `Label 3, ${'sub 1,'.repeat(10_000)}`],
  [
    'a note of 3,000 codes',
    Array.from({ length: 3000 }, (_, i) => `Label ${1 + (i % 300)}, sub ${i % 10}`).join(', '),
  ],
  ['a note of 1,500 words', Array.from({ length: 1500 }, (_, i) => `woord${i} en zaak${i * 7}`).join('; ')],
  ['a note of 2,500 lines', 'bus 1/4 en Label 1, sub 2\n'.repeat(2500)],
  ['a note of hashes', '#'.repeat(50_000)],
  ['a note of colons', 'a: '.repeat(50_000)],
])('%s is read in linear time', (_, note) => {
  const started = performance.now();
  noted([note, 'Vervoer: bus (Label 1, sub 1)']);
  expect(performance.now() - started).toBeLessThan(ENDLESS);
});
