import { describe, expect, it } from 'vitest';
import { unreadColumns } from '../../src/interviews/tables/unread-columns.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { readSource } from '../../src/sources/index.ts';
import { fileOf } from './text-helpers.ts';

const read = (...lines: readonly string[]) => readSource(fileOf('a.csv', `${lines.join('\n')}\n`));

/** The cells of each row. */
async function rows(...lines: readonly string[]): Promise<string[][]> {
  const found: string[][] = [];
  for (const { cell, text } of (await read(...lines)).paragraphs) {
    const row = cell?.row ?? 0;
    found[row] = [...(found[row] ?? []), wordsOf(text)];
  }
  return found;
}

describe('fields of a .csv', () => {
  it.each<[string, string[]]>([
    ['R;"Ja" zei ze toen.', ['R', '"Ja" zei ze toen.']],
    ['R;"Ja ""zei"" ze; toen." ', ['R', 'Ja "zei" ze; toen.']],
    ['"R";"Hij zei: "nee" tegen haar"', ['R', '"Hij zei: "nee" tegen haar"']],
    ['R;"Zo', ['R', '"Zo']],
  ])('%s', async (line, cells) => {
    expect(await rows('Wie;Wat', line)).toEqual([['Wie', 'Wat'], cells]);
  });

  it('stand between what parts them in the first line, outside of quotation marks', async () => {
    expect(await rows('"Naam, functie, team";Tekst', 'Sem;Ja, hoor')).toEqual([
      ['Naam, functie, team', 'Tekst'],
      ['Sem', 'Ja, hoor'],
    ]);
  });
});

it.each<[string, string, number]>([
  ['0:01', '0:09', 0],
  ['10 sec', '19 sec', 0],
  ['Zij kwam binnen', 'Zij ging weg', 2],
])(
  'a column that is headed by a time and says something else is not passed over: %s',
  async (a, b, unread) => {
    const talk = await read(
      'Begin;Einde;Spreker;Tekst',
      `${a};${b};Interviewer;Hoe gaat het met de kas?`,
      `${a};${b};Coach;Het gaat zoals het gaat.`,
      `${a};${b};Interviewer;En met de tuin?`,
      `${a};${b};Coach;Daar groeit van alles.`,
    );
    expect(unreadColumns(talk)).toHaveLength(unread);
  },
);
