import { describe, expect, it } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf, said } from '../support/build.ts';

const NOTED = (note: string) => `{==Zo is dat==}{>>${note}<<}`;
const interview = (heading: string, ...notes: string[]) =>
  `## ${heading}\n\n${notes.map((note) => `I: Hoe gaat het?\n\nR: ${NOTED(note)}.`).join('\n\n')}\n`;

// Tuinmannen: 1/1 with 1 and 2 (twice), 1/2 with 2. Bakkers: 1/1 with 3.
const INTERVIEWS = [
  interview('Bijlage 1: Interview tuinman, respondent 1', 'Hitte (label 1, sub 1)'),
  interview(
    'Bijlage 2: Interview tuinman, respondent 2',
    'Hitte (label 1, sub 1)',
    'Hitte (label 1, sub 1)',
    'Slakken (label 1, sub 2)',
  ),
  interview('Bijlage 3: Interview bakker, respondent 3', 'Meelstof (label 1, sub 1)'),
  interview('Bijlage 4: Interview bakker, respondent 4', 'Vroeg op (label 1, sub 2)'),
].join('\n');

/** A report with a table in its results. */
function reportWith(rows: readonly string[][]): string {
  const [head = []] = rows;
  const lines = [head, head.map(() => '---'), ...rows.slice(1)].map((row) => `| ${row.join(' | ')} |`);
  return `# Resultaten\n\nRespondent 1 noemt de hitte (bijlage 1, label 1, sub 1).\n\n${lines.join('\n')}\n\n# Interviews\n\n${INTERVIEWS}`;
}

async function findingsOf(text: string) {
  const document = await readSource({ name: 'verslag.md', bytes: Buffer.from(text) });
  return auditProject(projectOf([document]))?.findings ?? [];
}

async function counted(...rows: string[][]): Promise<string[]> {
  return (await findingsOf(reportWith(rows))).flatMap(({ code, words }) =>
    code === 'K518'
      ? [`${said(words.row)}: ${said(words.respondents)} respondents, ${said(words.fragments)} fragments`]
      : [],
  );
}

const told = (...rows: string[][]): Promise<string[]> => toldOf(reportWith(rows));

async function toldOf(text: string): Promise<string[]> {
  return (await findingsOf(text)).flatMap(({ code, facts, words }) => {
    if (code === 'K519' || code === 'K520') {
      const uncoded = words.uncoded == null ? '' : `, ${said(words.uncoded)} without a code`;
      return [`${code} ${facts.found}/${facts.cells}${uncoded}`];
    }
    if (code !== 'K518') return [];
    const { row, column, written, who } = words;
    return [`${said(row)}, ${said(column)}: ${said(written)}, ${who == null ? '' : said(who)}`];
  });
}

describe('a column about nobody in particular', () => {
  const both = (notes: readonly string[][]) =>
    notes.map((own, i) =>
      interview(`Bijlage ${i + 1}: Interview ${i < 2 ? 'tuinman' : 'bakker'}, respondent ${i + 1}`, ...own),
    );
  const talks = both([
    ['Hitte (label 1, sub 1)', 'Slakken (label 1, sub 2)'],
    ['Hitte (label 1, sub 1)'],
    ['Hitte (label 1, sub 1)', 'Slakken (label 1, sub 2)'],
    ['Loon (label 1, sub 3)', 'Slakken (label 1, sub 2)'],
  ]).join('\n');
  it.each<[string, string[]]>([
    ['2 1 0', ['K519 2/2, 1 without a code']],
    ['1 2 1', ['K519 3/3']],
    ['3 3 1', ['K519 3/3']],
    ['2 1 4', ['1.3 Loon, Aantal: 4, ', 'K519 2/3']],
  ])('is about one group where that agrees, else about everybody: %s', async (counts, expected) => {
    const [heat, slugs, pay] = counts.split(' ');
    const rows = [
      ['Code', 'Aantal'],
      ['1.1 Hitte', heat ?? ''],
      ['1.2 Slakken', slugs ?? ''],
      ['1.3 Loon', pay ?? ''],
    ];
    const text = reportWith(rows).replace(INTERVIEWS, talks);
    const found = await toldOf(text);
    expect(found).toEqual(expected);
  });
});

describe('a table of counts that somebody made by hand', () => {
  it.each<[string, string[][], string[]]>([
    [
      'agrees, of respondents',
      [
        ['Code', 'Tuinmannen (n=2)', 'Bakkers (n=2)'],
        ['Hitte', '2', '0'],
        ['Slakken', '1', '–'],
        ['Meelstof', '0', '1'],
      ],
      ['K519 3/3, 3 without a code'],
    ],
    [
      'agrees, of fragments',
      [
        ['Code', 'Tuinmannen', 'Bakkers'],
        ['1.1 Hitte', '3x', '0'],
        ['1.2 Slakken', '1x', '0'],
      ],
      ['K519 2/2, 2 without a code'],
    ],
    [
      'has one number that is wrong',
      [
        ['Knelpunt', 'Tuinman', 'Bakker'],
        ['Hitte', '1', '0'],
        ['Slakken', '1', '0'],
        ['Vroeg op', '0', '1 van de 2'],
      ],
      ['Hitte, Tuinman: 1, tuinman-1, tuinman-2', 'K519 2/3, 3 without a code'],
    ],
    [
      'has shares',
      [
        ['Knelpunt', 'Tuinman', 'Bakker'],
        ['Hitte', '100%', '0%'],
        ['Slakken', '50%', '0%'],
        ['Meelstof', '0%', '100 %'],
      ],
      ['Meelstof, Bakker: 100 %, bakker-3', 'K519 2/3, 3 without a code'],
    ],
    [
      'has a column about somebody else before the groups',
      [
        ['Code', 'Klanten', 'Tuinmannen'],
        ['Hitte', '1', '2'],
        ['Slakken', '1', '1'],
        ['Meelstof', '1', '0'],
      ],
      ['K519 2/2, 1 without a code'],
    ],
    [
      'has a number for every level, and is not read',
      [
        ['Label', 'Sub', 'Tuinmannen', 'Bakkers'],
        ['1', '1', '2', '2'],
        ['1', '2', '1', '1'],
      ],
      [],
    ],
    [
      'has crosses',
      [
        ['Knelpunt', 'R1', 'R2', 'R3'],
        ['Hitte', 'x', 'x', ''],
        ['Slakken', '', 'x', 'x'],
      ],
      ['Slakken, R3: x, ', 'K519 4/5, 1 without a code'],
    ],
    [
      'has the codes above',
      [
        ['Groep', 'Hitte', 'Slakken'],
        ['Tuinmannen', '2', '2'],
        ['Bakkers', '0', '0'],
      ],
      ['Slakken, Tuinmannen: 2, tuinman-2', 'K519 1/2, 2 without a code'],
    ],
    [
      'has totals',
      [
        ['Code', 'Totaal'],
        ['Hitte', '2'],
        ['Slakken', '1'],
        ['Vroeg op', '2'],
      ],
      ['Vroeg op, Totaal: 2, bakker-4', 'K519 2/3'],
    ],
    [
      'has respondents in one column and fragments in another',
      [
        ['Code', 'Respondenten', 'Fragmenten'],
        ['Hitte', '2', '3'],
        ['Slakken', '1', '1'],
        ['Meelstof', '1', '2'],
      ],
      ['Meelstof, Fragmenten: 2, bakker-3', 'K519 5/6'],
    ],
    [
      'says in every cell whether it was named',
      [
        ['Code', 'R1', 'R2', 'R3'],
        ['Hitte', '+', '+', '-'],
        ['Slakken', '-', '+', '-'],
      ],
      ['K519 4/4, 2 without a code'],
    ],
    [
      'counts something else',
      [
        ['Code', 'Tuinmannen', 'Bakkers'],
        ['Hitte', '17', '12'],
        ['Slakken', '9', '20'],
      ],
      ['K520 0/4'],
    ],
  ])('%s', async (_, rows, expected) => {
    expect(await told(...rows)).toEqual(expected);
  });

  it('says what it counts itself, of respondents and of fragments', async () => {
    const rows = [
      ['Code', 'Tuinmannen'],
      ['Hitte', '2'],
      ['Slakken', '1'],
      ['Vroeg op', '0'],
      ['Hitte', '4'],
    ];
    expect(await counted(...rows)).toEqual(['Hitte: 2 respondents, 3 fragments']);
  });

  it.each<[string, string[][]]>([
    [
      'of other things',
      [
        ['Jaar', 'Regen', 'Zon'],
        ['2024', '12', '30'],
        ['2025', '14', '28'],
      ],
    ],
    [
      'of words',
      [
        ['Code', 'Tuinmannen', 'Bakkers'],
        ['Hitte', 'vaak', 'nooit'],
        ['Slakken', 'soms', 'nooit'],
      ],
    ],
    [
      'of who is for and who against',
      [
        ['Thema', 'R1', 'R2', 'R3'],
        ['Hitte', '-', '+', ''],
        ['Slakken', '', '+', ''],
      ],
    ],
    [
      'of how much somebody is for it',
      [
        ['Thema', 'R1', 'R2', 'R3'],
        ['Hitte', '+/-', '+', ''],
        ['Slakken', '', '+', '+'],
      ],
    ],
    [
      'of people',
      [
        ['Respondent', 'Leeftijd', 'Functie'],
        ['1', '40', 'tuinman'],
        ['2', '51', 'tuinman'],
      ],
    ],
  ])('is no table %s', async (_, rows) => {
    expect(await told(...rows)).toEqual([]);
  });
});

it.each<[string, string]>([
  ['nurse', 'Nurses'],
  ['coach', 'Coaches'],
  ['secretary', 'Secretaries'],
])('a column of a table in English is about the group that its plural names: %s', async (one, many) => {
  const talks = ['Heat', 'Heat', 'Snails'].map((note, i) =>
    interview(
      `Appendix ${i + 1}: Interview ${one} ${i + 1}`,
      `${note} (theme 1, sub ${note === 'Heat' ? 1 : 2})`,
    ),
  );
  const doctors = interview('Appendix 4: Interview doctor 1', 'Heat (theme 1, sub 1)');
  const table = `| Code | ${many} | Doctors |\n| --- | --- | --- |\n| Heat | 2 | 1 |\n| Snails | 3 | 0 |`;
  const text = `# Results\n\n${many} feel the heat (appendix 1, theme 1, sub 1).\n\n${table}\n\n# Interviews\n\n${talks.join('\n')}\n${doctors}`;
  expect(await toldOf(text)).toEqual([`Snails, ${many}: 3, ${one}-3`, 'K519 2/3, 1 without a code']);
});

it.each<[string, string, string]>([
  ['1.1 Heat', '1.2 Snails', '1.2 Snails'],
  ['1.1 – Heat', '1.2 - Snails', '1.2 - Snails'],
  ['Code 1.1: Heat of summer', 'Code 1.2: Snails in the beds', 'Code 1.2: Snails in the beds'],
  ['Label 1, sub 1: Heat', 'Label 1, sub 2: Snails', 'Label 1, sub 2: Snails'],
  ['Heat of summer (1.1)', 'Snails in the beds (1.2)', 'Snails in the beds (1.2)'],
])('rows by address and name, and columns of kinds of people in one group: %s', async (heat, snails, row) => {
  const called = ['Gardener A', 'Gardener B', 'Manager 1', 'Manager 2'];
  const talks = called.map((who, i) =>
    interview(
      `Appendix ${i + 1}: Interview with ${who}`,
      ...['Heat (theme 1, sub 1)', ...(i < 1 ? ['Snails (theme 1, sub 2)'] : [])],
    ),
  );
  const table = `| Code | Gardeners | Managers |\n| --- | --- | --- |\n| ${heat} | 2 | 2 |\n| ${snails} | 1 | 2 |`;
  const text = `# Results\n\nAll feel the heat (appendix 1, theme 1, sub 1).\n\n${table}\n\n# Interviews\n\n${talks.join('\n')}`;
  expect(await toldOf(text)).toEqual([`${row}, Managers: 2, `, 'K519 3/4']);
});
