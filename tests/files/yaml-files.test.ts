import { describe, expect, test } from 'vitest';
import { parseCodebook } from '../../src/files/codebook-file.ts';
import { parseCrosswalk } from '../../src/files/crosswalk-file.ts';
import { parseDecisions } from '../../src/files/decisions-file.ts';
import { parseProjectFile } from '../../src/files/project-file.ts';
import { readYaml } from '../../src/files/yaml.ts';
import type { CodebookNode } from '../../src/model/codebook.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { RawText } from '../../src/model/raw-text.ts';
import { said } from '../support/build.ts';
import { allWritten, written } from '../support/codes.ts';

type Parse<T> = (text: string, file: string, findings: Finding<RawText>[]) => T;

/** What a file gives, and its findings as `K713 3:5`. */
function read<T>(parse: Parse<T>, text: string, file = 'map/bestand.yaml'): { got: T; problems: string[] } {
  const findings: Finding<RawText>[] = [];
  const got = parse(text, file, findings);
  for (const finding of findings) expect(said(finding.file)).toBe(file);
  return { got, problems: findings.map(({ code, line, column }) => `${code} ${line}:${column}`) };
}

const flat = (nodes: readonly CodebookNode[]): string[] =>
  nodes.flatMap(({ code, name, children }) => [`${written(code)} ${said(name)}`, ...flat(children)]);

describe('a codebook', () => {
  test('with names, details and former codes', () => {
    const { got, problems } = read(
      parseCodebook,
      [
        'codebook: docenten',
        'title: Docenten',
        'labels:',
        '  1:',
        '    name: Werkdruk',
        '    sub:',
        '      1: Nakijken',
        '      10: { name: Overleg, definition: vergaderen, was: [2/3/1, 04/1] }',
        '      2:',
        '        name: Oudergesprekken',
        '        ad:',
        '          3: Avonden',
        '  2: Rooster',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(got.id).toBe('docenten');
    expect(flat(got.labels)).toEqual([
      '1 Werkdruk',
      '1/1 Nakijken',
      '1/10 Overleg',
      '1/2 Oudergesprekken',
      '1/2/3 Avonden',
      '2 Rooster',
    ]);
    const overleg = got.labels[0]?.children[1];
    expect([
      said(overleg?.definition),
      said(overleg?.include),
      allWritten(overleg?.was ?? []),
      overleg?.line,
    ]).toEqual(['vergaderen', null, '2/3/1 4/1', 8]);
  });

  test.each<[string, string, string[]]>([
    ['no number, letter or word', 'labels:\n  -1: Werkdruk\n', ['K713 2:7']],
    ['a list for a map', 'labels:\n  - Werkdruk\n', ['K711 2:3']],
    ['a map for a name', 'labels:\n  1:\n    name: { a: b }\n', ['K712 3:11']],
    ['a former code that is none', 'labels:\n  1: { name: A, was: [1//2] }\n', ['K713 2:23']],
    ['one number twice', 'labels:\n  1: A\n  1: B\n', ['K714 3:3']],
    ['a tab', 'labels:\n\t1: A\n', ['K710 2:1']],
    ['an open quotation', 'title: "A\nlabels: {}\n', ['K710 3:1']],
    ['text that is no map', 'zomaar wat\n', ['K711 1:1']],
    ['nothing', '', []],
  ])('%s', (_, text, problems) => {
    expect(read(parseCodebook, text).problems.slice(0, 1)).toEqual(problems);
  });

  test.each([
    ['a tab', 'labels:\n\t1: Rust\n', 'tab', 'tab'],
    ['a quotation that goes on', "title: 'Rust\nlabels: {}\n", 'closing', "'"],
    ['a list that goes on', 'title: A\nlabels: [1, 2\n', 'closing', ']'],
    ['a colon in a value', 'title: Rust: hoe dan\n', 'sign', ':'],
    ['a value that starts like a reference', 'title: A\nnote: @lien\n', 'sign', '@'],
    ['two files in one', 'title: A\n---\ntitle: B\n', 'cut', '---'],
    ['two versions of git', 'title: A\n<<<<<<< HEAD\nlabels: {}\n', 'cut', '<<<<<<<'],
    ['a line that is too far to the left', 'labels:\n  1: A\n 2: B\n', null, null],
  ])('what is wrong: %s', (_, text, gap, sign) => {
    const findings: Finding<RawText>[] = [];
    readYaml(text, 'boek.yaml', findings);
    expect(findings[0]?.code).toBe('K710');
    const words = Object.entries(findings[0]?.words ?? {}).map(([name, raw]) => [name, said(raw)]);
    expect(words).toEqual(gap === null ? [] : [[gap, sign]]);
  });

  test('goes as deep as needed, by number, letter or word', () => {
    const { got, problems } = read(
      parseCodebook,
      [
        'labels:',
        '  3: { name: Samenwerking, sub: { 1: { name: Overleg, ad: { 2: { name: Tijd, sub: { 4: Pauze } }, b: Plek } } } }',
        '  A: { name: Thuis, sub: { 2: Rust } }',
        '  Knelpunt: { sub: { privacy: { also: [privacywet], was: [3/9] }, Regels: Te veel regels } }',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(flat(got.labels)).toEqual([
      '3 Samenwerking',
      '3/1 Overleg',
      '3/1/2 Tijd',
      '3/1/2/4 Pauze',
      '3/1/b Plek',
      'A Thuis',
      'A/2 Rust',
      'knelpunt Knelpunt',
      'knelpunt/privacy privacy',
      'knelpunt/regels Te veel regels',
    ]);
    expect(got.labels[2]?.children[0]?.also.map(said)).toEqual(['privacywet']);
  });

  test('the same word twice, in another case, is said', () => {
    expect(read(parseCodebook, 'labels: { Rust: a, rust: b }').problems).toEqual(['K719 1:26']);
  });

  test('is called after its file where it says nothing', () => {
    expect(read(parseCodebook, 'labels: { 1: A }', 'codebooks/koks.yml').got.id).toBe('koks');
  });

  test('what can be read of a broken one is kept', () => {
    const { got, problems } = read(parseCodebook, 'labels:\n  1: A\n  1.5: B\n  3: C\n');
    expect(flat(got.labels)).toEqual(['1 A', '3 C']);
    expect(problems).toEqual(['K713 3:8']);
  });

  test('numbers, dates and yes are names as they were written', () => {
    expect(
      flat(read(parseCodebook, 'labels: { 1: 2016-05-03, 2: 1.10, 3: yes, 4: "007" }').got.labels),
    ).toEqual(['1 2016-05-03', '2 1.10', '3 yes', '4 007']);
  });
});

describe('a crosswalk', () => {
  test('with themes', () => {
    const { got, problems } = read(
      parseCrosswalk,
      'crosswalk: druk\nthemes:\n  - { id: tijd, name: Te weinig tijd, codes: { docenten: [1/1, 1/2/3], ouders: 2 } }\n  - name: Geld\n',
    );
    expect(problems).toEqual([]);
    expect(got.themes.map(({ id, name, line }) => [id, said(name), line])).toEqual([
      ['tijd', 'Te weinig tijd', 3],
      ['thema-2', 'Geld', 4],
    ]);
    expect([...(got.themes[0]?.codes ?? [])].map(([id, codes]) => [id, codes.map(written)])).toEqual([
      ['docenten', ['1/1', '1/2/3']],
      ['ouders', ['2']],
    ]);
  });

  test('a code that is none', () => {
    expect(read(parseCrosswalk, 'themes:\n  - { id: a, codes: { x: [1-1] } }').problems).toEqual([
      'K713 2:27',
    ]);
  });
});

describe('a project file', () => {
  test('whole', () => {
    const { got, problems } = read(
      parseProjectFile,
      [
        '# over het onderzoek',
        'title: Druk op school',
        'language: en',
        'sources: [verslag.docx, gesprekken/*.md]',
        'report: verslag.docx',
        'groups:',
        '  docenten: { title: Docenten, codebook: codebooks/docenten.yaml, transcripts: [b1, b2] }',
        'crosswalk: codebooks/druk.yaml',
        'respondents:',
        '  docenten-2: { transcript: b1, speaker: R2, Functie: conciërge }',
        'speakers: { S: researcher, T: onbekend }',
        'anonymise: { keep: [Rijnhof], key: abc }',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(said(got.title)).toBe('Druk op school');
    expect(got).toMatchObject({
      language: 'en',
      sources: ['verslag.docx', 'gesprekken/*.md'],
      report: 'verslag.docx',
      crosswalk: 'codebooks/druk.yaml',
      appendices: new Map(),
      policy: { keep: ['Rijnhof'], key: 'abc' },
    });
    expect(got.groups[0]).toMatchObject({
      id: 'docenten',
      transcripts: ['b1', 'b2'],
      line: 7,
    });
    expect(said(got.groups[0]?.title)).toBe('Docenten');
    expect(said(got.respondents[0]?.attributes.get('functie'))).toBe('conciërge');
    expect([...got.speakers]).toEqual([
      ['S', 'researcher'],
      ['T', 'unknown'],
    ]);
  });

  test.each<[string, string, string[]]>([
    ['a role that does not exist', 'speakers: { S: baas }', ['K718 1:16']],
    ['groups as a list', 'groups:\n  - docenten', ['K711 2:3']],
    ['a source that is a map', 'sources:\n  - { a: b }', ['K712 2:5']],
    ['a date that is none', 'transcripts: { b3: { date: gisteren } }', ['K732 1:28']],
    ['a notation that is none', 'notation: [label]\n', ['K712 1:11']],
    ['a slip in what is no attribute', 'respondents: { a-1: { transcipt: b3, team: x } }', ['K716 1:23']],
    ['a list that is written as words', 'groups: { a: { transcripts: b3, b4 } }', ['K716 1:33']],
    ['the same on a line of its own', 'sources: een.docx, twee.docx', ['K733 1:10']],
    ['nothing behind a key', 'report: null\ncrosswalk: ~\ntitle:\n', []],
  ])('%s', (_, text, problems) => {
    expect(read(parseProjectFile, text).problems).toEqual(problems);
  });

  test('with what the documents leave open', () => {
    const { got, problems } = read(
      parseProjectFile,
      [
        'notation: words',
        'inline: brackets',
        'highlights: { Yellow: 3/1, green: [drukte, 2/1] }',
        'transcripts:',
        '  b3: { source: gesprekken/een.docx, heading: Gesprek met de conciërge, date: 2016-04-05 }',
        '  b4: { date: 5 april 2016 }',
        'respondents:',
        '  docenten-1: { transcripts: [b3, b12], Functie: conciërge }',
        'speakers: { Partner: other, O: Onderzoeker }',
        'anonymise: { attributes: [Functie], done: 0.2.0 }',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(got).toMatchObject({ notation: 'words', inline: 'brackets', report: null });
    expect([...got.highlights].map(([colour, codes]) => [colour, codes.map(said)])).toEqual([
      ['yellow', ['3/1']],
      ['green', ['drukte', '2/1']],
    ]);
    expect(
      got.transcripts.map(({ id, source, headings, date, line }) => [id, source, headings, date, line]),
    ).toEqual([
      ['b3', 'gesprekken/een.docx', ['Gesprek met de conciërge'], '2016-04-05', 5],
      ['b4', null, [], '5 april 2016', 6],
    ]);
    expect(got.respondents[0]).toMatchObject({ id: 'docenten-1', transcripts: ['b3', 'b12'], speaker: null });
    expect([...(got.respondents[0]?.attributes.keys() ?? [])]).toEqual(['functie']);
    expect([...got.speakers]).toEqual([
      ['Partner', 'other'],
      ['O', 'researcher'],
    ]);
    expect(got.policy).toMatchObject({ attributes: ['functie'], done: '0.2.0' });
  });

  test('one source may stand without a list', () => {
    expect(read(parseProjectFile, 'sources: a.docx').got.sources).toEqual(['a.docx']);
  });
});

describe('decisions', () => {
  test('of every kind', () => {
    const { got, problems } = read(
      parseDecisions,
      [
        'accepted:',
        '  - K207-abc',
        '  - { finding: K141-b3-S, at: b3:4, of: 9f86d081, on: 2024-05-03, why: is de stagiaire }',
        'corrections:',
        '  abc: [1/2, 1/3]',
        '  def: { codes: 2, at: b3:8, why: zo bedoeld }',
        'withhold:',
        '  - abc',
        '  - { transcript: b3, turns: 12-15 }',
        '  - { transcript: b3, from: { turn: 2, offset: 4 }, to: { turn: 2, offset: 9 } }',
        'aside:',
        '  - { transcript: b3, turns: [1, 4-6] }',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(got.accepted).toMatchObject([
      { name: 'K207-abc', line: 2, at: null, of: null, on: null, why: null },
      { name: 'K141-b3-S', line: 3, at: 'b3:4', of: '9f86d081' },
    ]);
    expect([got.accepted[1]?.on, got.accepted[1]?.why].map(said)).toEqual(['2024-05-03', 'is de stagiaire']);
    expect(
      got.corrections.map(({ name, codes, line, at, of }) => [name, allWritten(codes), line, at, of]),
    ).toEqual([
      ['abc', '1/2 1/3', 5, null, null],
      ['def', '2', 6, 'b3:8', null],
    ]);
    expect(got.withheld).toMatchObject([
      { key: 'abc' },
      { transcript: 'b3', from: { turn: 12, offset: 0 }, to: { turn: 15 } },
      { transcript: 'b3', from: { turn: 2, offset: 4 }, to: { turn: 2, offset: 9 } },
    ]);
    expect(got.aside).toMatchObject([{ transcript: 'b3', turns: [1, 4, 5, 6], line: 12 }]);
  });

  test.each<[string, string, string[]]>([
    ['a turn that is none', 'aside:\n  - { transcript: b3, turns: [vier] }', ['K715 2:31']],
    ['a range backwards', 'aside:\n  - { transcript: b3, turns: 6-4 }', ['K715 2:30']],
    ['an endless range', 'aside:\n  - { transcript: b3, turns: 1-999999999 }', ['K715 2:30']],
    ['a code that is none', 'corrections: { abc: [1-2] }', ['K713 1:22']],
    ['a place without a number', 'withhold:\n  - { transcript: b3, from: { turn: een } }', ['K715 2:37']],
  ])('%s', (_, text, problems) => {
    expect(read(parseDecisions, text).problems).toEqual(problems);
  });
});
