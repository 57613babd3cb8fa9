import { describe, expect, test } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import type { Code } from '../../src/model/code.ts';
import type { CodebookNode } from '../../src/model/codebook.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { documentOf, projectOf, said } from '../support/build.ts';
import { code as codeFrom, written } from '../support/codes.ts';

const flat = (nodes: readonly CodebookNode[]): string[] =>
  nodes.flatMap(({ code, name, children }) => [`${written(code)} ${said(name)}`, ...flat(children)]);

/** The draft that notes give, one node a line. */
function draft(...notes: string[]): string[] {
  const talk = notes.map((_, i) => `O: Hoe?\nR: {${i + 1}Zo ${i}.${i + 1}}`).join('\n');
  const document = documentOf(`# Interview 1\n${talk}`, {
    notes: Object.fromEntries(notes.map((note, i) => [i + 1, note])),
  });
  const [codebook] = projectOf([document]).codebooks;
  expect(codebook?.inferred).toBe(true);
  return flat(codebook?.labels ?? []);
}

describe('a codebook that stands in the documents as a table', () => {
  const table = (rows: readonly (readonly string[])[], first: number) =>
    rows.flatMap((cells, row) =>
      cells.map((words, column) => ({
        text: RawText.of(words),
        line: first + row,
        heading: null,
        calls: [],
        cell: { table: 0, row, column },
      })),
    );
  const tabled = (notes: string[], rows: string[][]) => {
    const talk = notes.map((_, i) => `O: Hoe?\nR: {${i + 1}Zo ${i}.${i + 1}}`).join('\n');
    const document = documentOf(`# Interview 1\n${talk}\n# Bijlage: codes`, {
      notes: Object.fromEntries(notes.map((note, i) => [i + 1, note])),
    });
    const paragraphs = [...document.paragraphs, ...table(rows, 90)];
    return projectOf([{ ...document, paragraphs }]);
  };
  const checked = (notes: string[], rows: string[][]) => checkProject(tabled(notes, rows)).findings;
  const withTable = (notes: string[], rows: string[][]) => {
    const project = tabled(notes, rows);
    const defined = (nodes: readonly CodebookNode[]): string[] =>
      nodes.flatMap(({ code, name, definition, include, exclude, example, children }) => [
        [
          `${written(code)} ${said(name)}`,
          definition === null ? '' : ` = ${said(definition)}`,
          include === null ? '' : ` + ${said(include)}`,
          exclude === null ? '' : ` - ${said(exclude)}`,
          example === null ? '' : `: ${said(example)}`,
        ].join(''),
        ...defined(children),
      ]);
    const told = checkProject(project).findings.filter(({ code }) => code === 'K223');
    return [defined(project.codebooks[0]?.labels ?? []), told.map(({ facts }) => Object.values(facts))];
  };

  test.each<[string, string[][], string[]]>([
    [
      'labels and subs',
      [
        ['Label', 'Naam'],
        ['Label 1', 'Vervoer'],
        ['Sub 1', 'Bus'],
        ['Sub 2', 'Fiets'],
        ['Label 2', 'Weer'],
        ['Sub 1', 'Wind'],
      ],
      ['1 Vervoer', '1/1 Bus', '1/2 Fiets', '2 Weer', '2/1 Wind'],
    ],
    [
      'subs and ads with points',
      [
        ['Code', 'Naam'],
        ['Label 1.', 'Vervoer'],
        ['Sublabel 1.', 'Bus'],
        ['Ad. 1', 'Te laat'],
        ['Ad. 2', 'Te vol'],
        ['Sublabel 2.', 'Fiets'],
      ],
      ['1 Vervoer', '1/1 Bus', '1/1/1 Te laat', '1/1/2 Te vol', '1/2 Fiets'],
    ],
    [
      'themes in English',
      [
        ['Code', 'Name'],
        ['Theme 1', 'Transport'],
        ['Subtheme 1', 'Bus'],
        ['Subtheme 2', 'Bike'],
        ['Theme 2', 'Weather'],
        ['Subtheme 1', 'Wind'],
      ],
      ['1 Transport', '1/1 Bus', '1/2 Bike', '2 Weather', '2/1 Wind'],
    ],
  ])('has a row for each level, below the one it belongs to: %s', (_, rows, expected) => {
    const notes = expected.map((line) => (line.split(' ')[0] ?? '').split('/'));
    const inNotes = notes.map(([label, sub, ad]) =>
      [`Label ${label}`, sub === undefined ? '' : `, sub ${sub}`, ad === undefined ? '' : `, ad ${ad}`].join(
        '',
      ),
    );
    expect(withTable(inNotes, rows)).toEqual([expected, [[expected.length, expected.length]]]);
  });

  test.each<[string, string[], string[][], string[], number[]]>([
    [
      'names and definitions of numbers',
      ['bus dus (1.1)', '1.2'],
      [
        ['Code', 'Naam', 'Definitie'],
        ['1', 'Vervoer', ''],
        ['1.1', 'De lijnbus', 'Alles met een dienstregeling'],
        ['1.3', 'Lopen', ''],
      ],
      ['1 Vervoer', '1/1 De lijnbus = Alles met een dienstregeling', '1/2 Sub 2', '1/3 Lopen'],
      [3, 3],
    ],
    [
      'definitions of words',
      ['Slaap', 'slaap', 'Reizen'],
      [
        ['Label', 'Omschrijving'],
        ['slaap', 'Nachten en dutjes'],
        ['geld', 'Wat het kost'],
      ],
      ['geld geld = Wat het kost', 'reizen Reizen', 'slaap slaap = Nachten en dutjes'],
      [2, 2],
    ],
    [
      'definitions of words below others',
      ['Reizen: trein', 'Reizen: fiets'],
      [
        ['Code', 'Definitie'],
        ['Reizen: trein', 'Alles over rails'],
        ['Reizen: fiets', 'Alles op twee wielen'],
      ],
      ['reizen reizen', 'reizen/fiets fiets = Alles op twee wielen', 'reizen/trein trein = Alles over rails'],
      [2, 2],
    ],
    [
      'a name behind its code',
      ['Label 2, sub 1'],
      [
        ['Code', 'Betekenis'],
        ['2.1 Rust', 'Even niets'],
        ['2.2 Drukte', 'Te veel'],
      ],
      ['2 Label 2', '2/1 Rust = Even niets', '2/2 Drukte = Te veel'],
      [2, 2],
    ],
    [
      'few words beside a number are its name, many are its definition',
      ['A1', 'A2'],
      [
        ['Code', 'Betekenis'],
        ['A', 'Gezondheid'],
        ['A1', 'Slecht slapen'],
        ['A2', 'Alles wat iemand over zijn knieën en rug vertelt'],
      ],
      ['A Gezondheid', 'A/1 Slecht slapen', 'A/2 A2 = Alles wat iemand over zijn knieën en rug vertelt'],
      [3, 3],
    ],
    [
      'when to use it and when not, one code alone',
      ['Label 3, sub 1'],
      [
        ['Code', 'Wel', 'Niet', 'Voorbeeld'],
        ['3.1', 'Onweer', 'Motregen', '"wat een klap"'],
      ],
      ['3 Label 3', '3/1 Sub 1 + Onweer - Motregen: "wat een klap"'],
      [1, 1],
    ],
    [
      'no heads',
      ['4.1'],
      [
        ['4.1', 'Vissen'],
        ['4.2', 'Zeilen'],
      ],
      ['4 Label 4', '4/1 Vissen', '4/2 Zeilen'],
      [2, 2],
    ],
    [
      'a column for every level',
      ['Label 1, sub 2, ad.1'],
      [
        ['Label', 'Sub', 'Ad', 'Betekenis'],
        ['1 Werk', '1 Loon', '', 'Wat het oplevert'],
        ['', '2 Uren', 'ad.1 Avonden', ''],
        ['', '', 'ad.2 Nachten', 'Na elven'],
        ['2. Thuis', '', '', ''],
      ],
      [
        '1 Werk',
        '1/1 Loon = Wat het oplevert',
        '1/2 Uren',
        '1/2/1 Avonden',
        '1/2/2 Nachten = Na elven',
        '2 Thuis',
      ],
      [6, 6],
    ],
    [
      'levels with whole numbers, repeated in every row',
      ['2.1'],
      [
        ['Hoofdcode', 'Subcode'],
        ['2 Tuin', '2.1 Water'],
        ['2 Tuin', '2.2 Grond'],
      ],
      ['2 Tuin', '2/1 Water', '2/2 Grond'],
      [3, 3],
    ],
    [
      'levels in words',
      ['Tuin: water', 'Tuin: water', 'Buren: geluid'],
      [
        ['Theme', 'Subtheme'],
        ['Tuin', 'Water'],
        ['', 'Grond'],
        ['Buren', 'Geluid'],
      ],
      ['buren Buren', 'buren/geluid Geluid', 'tuin Tuin', 'tuin/grond Grond', 'tuin/water Water'],
      [5, 5],
    ],
    [
      'a name for words under words that have none of their own',
      ['Tuin: water', 'Tuin: grond'],
      [
        ['Code', 'Meaning'],
        ['tuin: water', 'Wat er te halen is'],
        ['tuin: grond', 'Wat erin zit'],
        ['tuin: licht', 'Hoe vaak de zon er komt'],
        ['buren: geluid', ''],
      ],
      [
        'buren buren',
        'buren/geluid geluid',
        'tuin tuin',
        'tuin/grond grond = Wat erin zit',
        'tuin/licht licht = Hoe vaak de zon er komt',
        'tuin/water water = Wat er te halen is',
      ],
      [4, 4],
    ],
  ])('gives the draft %s', (_, notes, rows, nodes, facts) => {
    expect(withTable(notes, rows)).toEqual([nodes, [facts]]);
  });

  test.each<[string, string[], number]>([
    ['says which codes of notes are not in it', ['1.1', '1.2', '1.3'], 1],
    ['has nothing to do with notes that use other codes', ['5.1', '5.2', '1.2'], 0],
    ['has nothing to say where all are in it', ['1.1', '1.2'], 0],
  ])('%s', (_, notes, told) => {
    const rows = [
      ['Code', 'Naam'],
      ['1.1', 'Bus'],
      ['1.2', 'Trein'],
    ];
    expect(checked(notes, rows).filter(({ code }) => code === 'K224')).toHaveLength(told);
  });

  test.each<[string, string[], string[][], string[], string[]]>([
    [
      'in words is of all groups, and tells what each uses',
      ['Tuin: water', 'Tuin: grond', 'Buren: geluid', 'Buren: heg'],
      [
        ['Code', 'Betekenis'],
        ['Tuin: water', 'Wat er te halen is'],
        ['Tuin: grond', 'Wat erin zit'],
        ['Buren: geluid', 'Wat te horen is'],
      ],
      [
        'tuin/grond = Wat erin zit',
        'tuin/water = Wat er te halen is',
        'buren/geluid = Wat te horen is',
        'buren/heg',
      ],
      ['interview-ober-1:4'],
    ],
    [
      'with a column of groups has codes of each',
      ['1.1', '1.2', '1.1', '1.3'],
      [
        ['Groep', 'Label', 'Sub', 'Omschrijving'],
        ['Kok', '1', '', 'De keuken'],
        ['Kok', '1', '1', 'Alles wat er op het vuur staat, en hoe lang dat al zo is'],
        ['', '', '2', 'Alles wat er in de koeling ligt, en hoe lang dat al zo is'],
        ['Ober', '1', '', 'De zaal'],
        ['Ober', '1', '1', 'Alles wat er op de tafels staat, en hoe lang dat al zo is'],
      ],
      [
        '1/1 = Alles wat er op het vuur staat, en hoe lang dat al zo is',
        '1/2 = Alles wat er in de koeling ligt, en hoe lang dat al zo is',
        '1/1 = Alles wat er op de tafels staat, en hoe lang dat al zo is',
        '1/3',
      ],
      ['interview-ober-1:4'],
    ],
    [
      'in words below themes is of all groups, though notes leave the theme out',
      ['water', 'grond', 'water', 'heg'],
      [
        ['Thema', 'Code', 'Betekenis'],
        ['Tuin', 'water', 'Wat er te halen is'],
        ['Tuin', 'grond', 'Wat erin zit'],
        ['Buren', 'geluid', 'Wat te horen is'],
      ],
      [
        'tuin/grond = Wat erin zit',
        'tuin/water = Wat er te halen is',
        'heg',
        'tuin/water = Wat er te halen is',
      ],
      ['interview-ober-1:4'],
    ],
    [
      'of numbers is of whoever uses four of them and no other',
      ['1.1', '1.2; 2.1; 2.2', '1.1', '1.2; 2.1; 3.1'],
      [
        ['Code', 'Naam', 'Betekenis'],
        ['1.1', 'Vuur', 'heet'],
        ['1.2', 'Koeling', 'koud'],
        ['2.1', 'Rooster', 'vast'],
        ['2.2', 'Pauze', 'kort'],
      ],
      ['1/1 = heet', '1/2 = koud', '2/1 = vast', '2/2 = kort', '1/1', '1/2', '2/1', '3/1'],
      [],
    ],
    [
      'of numbers is of whoever uses four of them beside one that is mistyped',
      ['1.1', '1.2; 2.1; 2.2', '1.1', '1.2; 2.1; 2.2; 2.5'],
      [
        ['Code', 'Naam', 'Betekenis'],
        ['1.1', 'Vuur', 'heet'],
        ['1.2', 'Koeling', 'koud'],
        ['2.1', 'Rooster', 'vast'],
        ['2.2', 'Pauze', 'kort'],
      ],
      [
        ...['1/1 = heet', '1/2 = koud', '2/1 = vast', '2/2 = kort'],
        ...['1/1 = heet', '1/2 = koud', '2/1 = vast', '2/2 = kort', '2/5'],
      ],
      ['interview-ober-1:4'],
    ],
    [
      'of numbers is of whoever uses few of them too, where all use nothing else',
      ['1.1', '1.2; 2.1; 2.2', '1.1', '2.1'],
      [
        ['Code', 'Naam', 'Betekenis'],
        ['1.1', 'Vuur', 'heet'],
        ['1.2', 'Koeling', 'koud'],
        ['2.1', 'Rooster', 'vast'],
        ['2.2', 'Pauze', 'kort'],
      ],
      ['1/1 = heet', '1/2 = koud', '2/1 = vast', '2/2 = kort', '1/1 = heet', '2/1 = vast'],
      [],
    ],
    [
      'of numbers is not of whoever calls one of few otherwise',
      ['1.1', '1.2; 2.1; 2.2', 'Fooien: kwijt (1.1)', '2.1'],
      [
        ['Code', 'Naam', 'Betekenis'],
        ['1.1', 'Vuur', 'heet'],
        ['1.2', 'Koeling', 'koud'],
        ['2.1', 'Rooster', 'vast'],
        ['2.2', 'Pauze', 'kort'],
      ],
      ['1/1 = heet', '1/2 = koud', '2/1 = vast', '2/2 = kort', '1/1', '2/1'],
      [],
    ],
    [
      'of numbers is of nobody where no group is named',
      ['1.1', '1.2', '1.1', '1.3'],
      [
        ['Code', 'Betekenis'],
        ['1.1', 'Wat er te halen is, en hoe vaak dat in de week zo is'],
        ['1.2', 'Wat erin zit, en hoe diep dat ongeveer te vinden is'],
      ],
      ['1/1', '1/2', '1/1', '1/3'],
      [],
    ],
  ])('beside two groups, a table %s', (_, notes, rows, meanings, missing) => {
    const [one, two, three, four] = notes.map((__, i) => `O: Hoe?\nR: {${i + 1}Zo ${i}.${i + 1}}`);
    const talk = `# Interview kok 1\n${one}\n${two}\n# Interview ober 1\n${three}\n${four}\n# Bijlage: codes`;
    const document = documentOf(talk, { notes: Object.fromEntries(notes.map((note, i) => [i + 1, note])) });
    const project = projectOf([{ ...document, paragraphs: [...document.paragraphs, ...table(rows, 90)] }]);
    const leaves = (nodes: readonly CodebookNode[]): (string | null)[] =>
      nodes.flatMap(({ code, definition, children }) =>
        children.length > 0
          ? leaves(children)
          : [definition === null ? written(code) : `${written(code)} = ${said(definition)}`],
      );
    expect(project.codebooks.flatMap(({ labels }) => leaves(labels))).toEqual(meanings);
    const told = checkProject(project).findings.filter(({ code }) => code === 'K224');
    expect(told.map(({ words }) => said(words.fragments))).toEqual(missing);
  });

  test.each<[string, string[], string[]]>([
    [
      'few numbers that notes call as it does, and tells what of a note is the name of which level',
      ['Keuken: vuur (label 1, sub 1)', 'Koeling (label 1, sub 2)', 'Zaal: tafels (label 2, sub 1, ad. 1)'],
      ['1 Keuken', '1/1 Vuur', '1/2 Koeling', '2 Zaal', '2/1 Wat er staat', '2/1/1 Tafels'],
    ],
    [
      'nothing where notes call a number otherwise',
      ['Keuken: vuur (label 1, sub 1)', 'Koeling (label 1, sub 2)', 'Loon: fooien (label 2, sub 1, ad. 1)'],
      ['1 Keuken', '1/1 Vuur', '1/2 Koeling', '2 Label 2', '2/1 Loon', '2/1/1 Fooien'],
    ],
  ])('beside two groups, a table without a group names %s', (_, notes, names) => {
    const rows = [
      ['Code', 'Naam'],
      ['1', 'Keuken'],
      ['1.1', 'Vuur'],
      ['1.2', 'Koeling'],
      ['2', 'Zaal'],
      ['2.1', 'Wat er staat'],
      ['2.1.1', 'Tafels'],
      ['2.1.2', 'Stoelen'],
    ];
    const [one, two, three, four] = [...notes, notes[2]].map(
      (__, i) => `O: Hoe?\nR: {${i + 1}Zo ${i}.${i + 1}}`,
    );
    const talk = `# Interview kok 1\n${one}\n${two}\n# Interview ober 1\n${three}\n${four}\n# Bijlage: codes`;
    const margin = Object.fromEntries([...notes, notes[2] ?? ''].map((note, i) => [i + 1, note]));
    const document = documentOf(talk, { notes: margin });
    const project = projectOf([{ ...document, paragraphs: [...document.paragraphs, ...table(rows, 90)] }]);
    const all = (nodes: readonly CodebookNode[]): string[] =>
      nodes.flatMap(({ code, name, children }) => [`${written(code)} ${said(name)}`, ...all(children)]);
    expect(project.codebooks.flatMap(({ labels }) => all(labels))).toEqual(names);
  });

  test.each<[string, string[], string[]]>([
    ['a code that no note names', ['water', 'grond', 'water', 'grond'], ['heg']],
    ['no code, where all are named', ['water', 'grond', 'heg', 'grond'], []],
    ['nothing of a table that no note names', ['zon', 'wind', 'zon', 'wind'], []],
  ])('beside two groups, a table in words tells of %s', (_, notes, unused) => {
    const [one, two, three, four] = notes.map((__, i) => `O: Hoe?\nR: {${i + 1}Zo ${i}.${i + 1}}`);
    const talk = `# Interview kok 1\n${one}\n${two}\n# Interview ober 1\n${three}\n${four}\n# Bijlage: codes`;
    const document = documentOf(talk, { notes: Object.fromEntries(notes.map((note, i) => [i + 1, note])) });
    const rows = [['Code', 'Betekenis'], ...['water', 'grond', 'heg'].map((code) => [code, `Over ${code}`])];
    const project = projectOf([{ ...document, paragraphs: [...document.paragraphs, ...table(rows, 90)] }]);
    const told = checkProject(project).findings.filter(({ code }) => code === 'K225');
    expect(told.flatMap(({ facts }) => [facts.codes].flat()).map((code) => written(code as Code))).toEqual(
      unused,
    );
  });

  test.each<[string, string[], string[]]>([
    ['names what both use', ['A1', 'B1 ?', 'A1', 'A2'], ['A/1 Water', 'B/1 Heg', 'A/1 Water', 'A/2 Grond']],
    [
      'names nothing where a note has another',
      ['A1', 'B1', 'A1', 'A9'],
      ['A/1 Water', 'B/1 Heg', 'A/1 A1', 'A/9 A9'],
    ],
    [
      'names nothing that notes call otherwise',
      ['A1: lawaai', 'B1', 'A2', 'A2'],
      ['A/1 Lawaai', 'B/1 B1', 'A/2 Grond'],
    ],
  ])('beside two groups, one table of letters %s', (_, notes, names) => {
    const [one, two, three, four] = notes.map((__, i) => `O: Hoe?\nR: {${i + 1}Zo ${i}.${i + 1}}`);
    const talk = `# Interview kok 1\n${one}\n${two}\n# Interview ober 1\n${three}\n${four}\n# Bijlage: codes`;
    const document = documentOf(talk, { notes: Object.fromEntries(notes.map((note, i) => [i + 1, note])) });
    const rows = [
      ['Code', 'Naam'],
      ['A1', 'Water'],
      ['A2', 'Grond'],
      ['B1', 'Heg'],
    ];
    const project = projectOf([{ ...document, paragraphs: [...document.paragraphs, ...table(rows, 90)] }]);
    const named = (nodes: readonly CodebookNode[]): string[] =>
      nodes.flatMap(({ code, name, children }) =>
        children.length > 0 ? named(children) : [`${written(code)} ${said(name)}`],
      );
    expect(project.codebooks.flatMap(({ labels }) => named(labels))).toEqual(names);
  });

  const OWN = ['1.1', '1.2', '1.3', '2.1', '2.2'];
  const OTHER = ['1.1', '1.2', '2.1', '2.2', '2.3'];
  test.each<[string, string[], string[], string[], string[]]>([
    [
      'names what both use',
      OWN,
      OTHER,
      ['Bus', 'Trein', 'Lopen', 'Wind', 'Regen', 'Bus', 'Trein', 'Wind', 'Regen', 'Mist'],
      [],
    ],
    [
      'names the rest where one note has another, which is told',
      [...OWN, '2.8'],
      OTHER,
      ['Bus', 'Trein', 'Lopen', 'Wind', 'Regen', 'Sub 8', 'Bus', 'Trein', 'Wind', 'Regen', 'Mist'],
      ['2/8'],
    ],
    [
      'names nothing of a group whose notes have numbers of their own',
      OWN,
      ['1.1', '1.2', '2.1', '3.1', '3.2', '3.3'],
      ['Bus', 'Trein', 'Lopen', 'Wind', 'Regen', 'Sub 1', 'Sub 2', 'Sub 1', 'Sub 1', 'Sub 2', 'Sub 3'],
      [],
    ],
    [
      'names nothing of a group whose notes call one otherwise',
      OWN,
      ['1.1: lawaai', ...OTHER.slice(1)],
      ['Bus', 'Trein', 'Lopen', 'Wind', 'Regen', 'Lawaai', 'Sub 2', 'Sub 1', 'Sub 2', 'Sub 3'],
      [],
    ],
  ])('beside two groups, one table of numbers %s', (_, own, other, names, missing) => {
    const notes = [...own, ...other];
    const talk = notes.map((__, i) => `O: Hoe?\nR: {${i + 1}Zo ${i}.${i + 1}}`);
    const text = `# Interview kok 1\n${talk.slice(0, own.length).join('\n')}\n# Interview ober 1\n${talk.slice(own.length).join('\n')}\n# Bijlage: codes`;
    const document = documentOf(text, { notes: Object.fromEntries(notes.map((note, i) => [i + 1, note])) });
    const rows = [
      ['Code', 'Naam'],
      ['1.1', 'Bus'],
      ['1.2', 'Trein'],
      ['1.3', 'Lopen'],
      ['2.1', 'Wind'],
      ['2.2', 'Regen'],
      ['2.3', 'Mist'],
    ];
    const project = projectOf([{ ...document, paragraphs: [...document.paragraphs, ...table(rows, 90)] }]);
    const leaves = (nodes: readonly CodebookNode[]): (string | null)[] =>
      nodes.flatMap(({ name, children }) => (children.length > 0 ? leaves(children) : [said(name)]));
    expect(project.codebooks.flatMap(({ labels }) => leaves(labels))).toEqual(names);
    const told = checkProject(project).findings.filter(({ code }) => code === 'K224');
    expect(told.flatMap(({ facts }) => [facts.codes].flat()).map((code) => written(code as Code))).toEqual(
      missing,
    );
  });

  test('has a column for each label, where the words above it say that it holds codes', () => {
    const rows = [
      ['Werk', 'Thuis'],
      ['rooster', 'slaap'],
      ['ploeg', ''],
    ];
    expect(withTable(['rooster', 'Slaap'], rows)).toEqual([
      ['thuis Thuis', 'thuis/slaap slaap', 'werk Werk', 'werk/ploeg ploeg', 'werk/rooster rooster'],
      [[5, 5]],
    ]);
    expect(
      withTable(
        ['1.1'],
        [
          ['1 Werk', '2 Thuis'],
          ['1.1 rooster', '2.1 slaap'],
        ],
      )[1],
    ).toEqual([[4, 4]]);
    expect(
      withTable(
        ['rooster'],
        [
          ['Werk', 'Thuis'],
          ['Ik werk te veel. Dat zei ik.', 'slaap'],
        ],
      )[1],
    ).toEqual([]);
  });

  test.each<[string, string[][], string[]]>([
    [
      'a theme above codes that are words',
      [
        ['Theme', 'Code', 'Definition'],
        ['Finding', 'search time', 'How long'],
        ['Finding', 'network', 'Through people'],
        ['Money', 'rent burden', 'Share of income'],
      ],
      [
        'finding Finding',
        'finding/network network = Through people',
        'finding/search time search time = How long',
        'money Money',
        'money/rent burden rent burden = Share of income',
      ],
    ],
    [
      'behind them too',
      [
        ['Code', 'Categorie', 'Omschrijving'],
        ['zoektijd', 'Vinden', 'Hoe lang'],
        ['netwerk', '', 'Via via'],
      ],
      ['vinden Vinden', 'vinden/netwerk netwerk = Via via', 'vinden/zoektijd zoektijd = Hoe lang'],
    ],
    [
      'but beside numbers it is their name',
      [
        ['Thema', 'Code', 'Omschrijving'],
        ['Vinden', '1.1', 'Hoe lang'],
        ['Geld', '1.2', 'Wat het kost'],
      ],
      ['1 Label 1', '1/1 Vinden = Hoe lang', '1/2 Geld = Wat het kost'],
    ],
  ])('has %s', (_, rows, nodes) => {
    const note = rows[1]?.find((cell) => /^(?:search time|zoektijd|1\.1)$/.test(cell)) ?? '';
    expect(withTable([note], rows)[0]).toEqual(nodes);
  });

  test('is no other table with a head', () => {
    const [, told] = withTable(
      ['1.1'],
      [
        ['Nr', 'Plaats'],
        ['1', 'Dorp'],
        ['2', 'Stad'],
      ],
    );
    expect(told).toEqual([]);
  });
});

describe('a draft codebook', () => {
  test('has what is before a colon above, what is behind it below', () => {
    expect(
      draft('Vervoer: bus (Label 1, sub 1)', 'Vervoer: fiets: lekke band (Label 1, sub 2, ad.1)'),
    ).toEqual(['1 Vervoer', '1/1 Bus', '1/2 Fiets', '1/2/1 Lekke band']);
  });

  test('takes the most common wording', () => {
    expect(
      draft(
        'Vervoer: de bus (Label 1, sub 1)',
        'Vervoer: met de trein (Label 1, sub 1)',
        'Vervoer: bus (Label 1, sub 1)',
        'Reizen: bus (Label 1, sub 1)',
      ),
    ).toEqual(['1 Vervoer', '1/1 Bus']);
  });

  test('tells apart several codes of one note', () => {
    expect(
      draft('Vervoer: bus, fiets (Label 1, sub 1, sub 2)', 'Werk, rooster, loon (Label 2, sub 1, sub 2)'),
    ).toEqual(['1 Vervoer', '1/1 Bus', '1/2 Fiets', '2 Werk', '2/1 Rooster', '2/2 Loon']);
  });

  test.each<[string, string[]]>([
    ['Label 5 Eten, sub 3 Brood, ad.1 Wit', ['5 Eten', '5/3 Brood', '5/3/1 Wit']],
    ['Slaap label 7, bed sub 1, kussen ad.2', ['7 Slaap', '7/1 Bed', '7/1/2 Kussen']],
    ['Label 9, sub 4 rust zoeken, ad.2 aan zee', ['9 Label 9', '9/4 Rust zoeken', '9/4/2 Aan zee']],
    ['Label 9 sub 4 rust ad.2', ['9 Label 9', '9/4 Rust', '9/4/2 Ad 2']],
    ['Theme 2 Money, sub 4 Debt', ['2 Money', '2/4 Debt']],
    ['Werk: loon (label 4, sub 2), zie ook label 4 sub 3', ['4 Werk', '4/2 Loon', '4/3 Sub 3']],
    ['Ploegendienst (label 4, sub 2); label 4, sub 3', ['4 Label 4', '4/2 Ploegendienst', '4/3 Sub 3']],
    ['Rust, slaap (label 6, sub 1); label 6, sub 2', ['6 Label 6', '6/1 Rust', '6/2 Slaap']],
  ])('gives each level its own words: %s', (note, expected) => {
    expect(draft(note)).toEqual(expected);
  });

  test('names by its number and letter a part of a sub', () => {
    expect(draft('Label 2, sub 3a')).toEqual(['2 Label 2', '2/3 Sub 3', '2/3/a Sub 3a']);
  });

  test('names by number what no note names', () => {
    expect(draft('(Label 1, sub 2, ad.3)')).toEqual(['1 Label 1', '1/2 Sub 2', '1/2/3 Ad 3']);
  });

  test('is in the order of numbers', () => {
    expect(draft('A 10/1', 'B 9/2', 'C 9/10').map((line) => line.split(' ')[0])).toEqual([
      '9',
      '9/2',
      '9/10',
      '10',
      '10/1',
    ]);
  });

  test('leaves out a code that lacks a part', () => {
    expect(draft('Vervoer: bus (Label 1, sub 1)', 'Vervoer: bus (Label 1 ad.2)')).toEqual([
      '1 Vervoer',
      '1/1 Bus',
    ]);
  });

  test('leaves out one slip in words that belong elsewhere', () => {
    const right = [
      'Vervoer: bus (Label 1, sub 1)',
      'Vervoer: fiets (Label 1, sub 2)',
      'Werk: rooster (Label 2, sub 1)',
      'Werk: loon (Label 2, sub 2)',
    ];
    expect(draft(...right, 'Werk: vakantie (Label 1, sub 3)')).toEqual(draft(...right));
    expect(draft(...right, 'Vervoer: bus (Label 1, sub 1)', 'Vervoer: bus (Label 1, sub 8)')).toEqual(
      draft(...right),
    );
  });

  test('keeps a code that two notes name', () => {
    const notes = [
      'Vervoer: bus (Label 1, sub 1)',
      'Vervoer: bus (Label 1, sub 1)',
      'Werk: rooster (Label 2, sub 1)',
      'Werk: loon (Label 1, sub 3)',
      'Werk: loon (Label 1, sub 3)',
    ];
    expect(draft(...notes).map((line) => line.split(' ')[0])).toContain('1/3');
  });

  test('one heading word with three codes is one say', () => {
    const names = draft(
      'Werk: rooster (Label 2, sub 1)',
      'Werk: rooster (Label 2, sub 1)',
      'Vervoer: bus, fiets, trein (Label 2, sub 4, sub 5, sub 6)',
    );
    expect(names[0]).toBe('2 Werk');
  });
});

describe('codebooks that were given', () => {
  const notes = { 1: 'Vervoer: bus (Label 1, sub 1)' };
  const talk = 'O: Hoe?\nR: {1Zo.1}';

  test('go to the groups they fit, whatever their order', () => {
    const document = documentOf(
      [1, 2, 3, 4]
        .map(
          (i) =>
            `# Bijlage ${i}: Interview ${i < 3 ? 'docent' : 'ouder'} ${i}\nO: Hoe?\nR: {${i}Zo ${i}.${i}}`,
        )
        .join('\n'),
      {
        notes: {
          1: 'Klas: nakijken 1/1',
          2: 'Klas: toetsen 1/2',
          3: 'Thuis: huiswerk 1/1',
          4: 'Thuis: eten 1/2',
        },
      },
    );
    const book = (id: string, label: string, ...subs: string[]) => ({
      id,
      title: document.paragraphs[0]?.text ?? expect.fail(),
      file: `${id}.yaml`,
      inferred: false,
      date: null,
      labels: [
        node(
          '1',
          label,
          subs.map((sub, i) => node(`1/${i + 1}`, sub, [])),
        ),
      ],
    });
    const { groups } = projectOf([document], {
      codebooks: [book('gezin', 'Thuis', 'Huiswerk', 'Eten'), book('school', 'Klas', 'Nakijken', 'Toetsen')],
    });
    expect(groups.map(({ id, codebook, transcripts }) => [id, codebook, ...transcripts])).toEqual([
      ['school', 'school', 'b1', 'b2'],
      ['gezin', 'gezin', 'b3', 'b4'],
    ]);
  });

  test('are not drafted again', () => {
    const { codebooks } = projectOf([documentOf(`# Interview 1\n${talk}`, { notes })]);
    expect(codebooks.map(({ inferred }) => inferred)).toEqual([true]);
  });
});

function node(code: string, name: string, children: readonly CodebookNode[]): CodebookNode {
  const document = documentOf(name);
  const text = document.paragraphs[0]?.text ?? expect.fail();
  const nothing = {
    also: [],
    was: [],
    definition: null,
    include: null,
    exclude: null,
    example: null,
    line: null,
  };
  return {
    code: codeFrom(code),
    kind: codeFrom(code).kind,
    name: text,
    children,
    ...nothing,
  };
}
