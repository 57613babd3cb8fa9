import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  end,
  h,
  level,
  list,
  listStyle,
  note,
  type OdtContent,
  odt,
  p,
  table,
} from '../sources/odt-files.ts';
import { newFolder, runHere } from '../support/run-cli.ts';

const home = newFolder();
afterAll(() => home.remove());

/** Turn, respondent, time and words of every fragment, and the codes of findings. */
async function fragments(name: string, content: string | Uint8Array): Promise<string[]> {
  writeFileSync(join(home.path, name), content);
  const { out } = await runHere(home.path, ['fragments', name, '--json', '--reveal=anyway']);
  const { data, findings } = JSON.parse(out);
  return [
    ...data.fragments.map((one: Record<string, unknown>) =>
      [one.turn, one.respondent, one.time, one.text].map(String).join(' | '),
    ),
    ...findings.map((one: Record<string, unknown>) => String(one.code)),
  ];
}

const QUESTIONS = ['Hoe slaapt u?', 'En overdag?', 'Wat helpt dan?'];

describe('an interview in subtitles', () => {
  const time = (second: number, comma: string) => `00:00:${String(second).padStart(2, '0')}${comma}500`;
  const cue = (second: number, words: string, comma: string) =>
    `${time(second, comma)} --> ${time(second + 1, comma)}\n${words}\n`;
  const talk = (comma: string, say: (who: string, words: string) => string) =>
    QUESTIONS.flatMap((question, i) => [
      cue(10 * i, say('Noor', question), comma),
      cue(10 * i + 2, say('Joris', i === 1 ? '{==Niet best==}{>>Slaap: slecht<<}.' : 'Tja.'), comma),
    ]).join('\n');

  test('with voices, or names before a colon', async () => {
    const voices = `WEBVTT\n\n${talk('.', (who, words) => `<v ${who} Kaan>${words}</v>`)}`;
    expect(await fragments('teams.vtt', voices)).toEqual(['4 | respondenten-1 | 12500 | Niet best']);
    const named = talk(',', (who, words) => `${who}: ${words}`);
    expect(await fragments('zoom.srt', named)).toEqual(['4 | respondenten-1 | 12500 | Niet best']);
  });
});

test.each([
  [';', 'sep=;\r\nTijd;Eind;Spreker;Tekst\r\n'],
  [',', '\uFEFFStart,End,Speaker,Text\n'],
  ['\t', 'Tijd\tEinde\tSpreker\tTekst\n'],
])('an interview in a table whose fields stand between %j', async (sign, head) => {
  const row = (...fields: string[]) => fields.map((one) => `"${one}"`).join(sign);
  const rows = QUESTIONS.flatMap((question, i) => [
    row(`0:0${i}:01`, `0:0${i}:02`, 'Interviewer', question),
    row(`0:0${i}:03`, `0:0${i}:09`, 'Coach', i === 1 ? `Tja${sign} {==""niet best""==}{>>Slaap<<}.` : 'Tja.'),
  ]);
  expect(await fragments('trint.csv', `${head}${rows.join('\r\n')}\r\n`)).toEqual([
    '4 | respondenten-1 | 63000 | "niet best"',
  ]);
});

describe('an interview from LibreOffice', () => {
  const answer = `Niet ${note('a', 'Slaap: slecht')}best${end('a')}.`;
  const found = ['2 | respondenten-1 | null | best'];
  const headings = level(1, '1', 'Bijlage ', ':').replaceAll(
    'list-level-style-number',
    'outline-level-style',
  );
  const marks = listStyle('O', level(1, '', 'O', ':')) + listStyle('R', level(1, '', 'R', ':'));

  test.each<[string, OdtContent]>([
    [
      'with marks in its lines',
      { body: QUESTIONS.map((one) => p(`O: ${one}`) + p(`R: ${answer}`)).join('') },
    ],
    [
      'under a heading with a number',
      {
        body: h(1, 'Interview respondent 1') + p('O: Hoe slaapt u?') + p(`R: ${answer}`),
        styles: `<text:outline-style>${headings}</text:outline-style>`,
      },
    ],
    [
      'with labels of lists as marks',
      {
        body:
          list('O', [p('Hoe slaapt u?')]) +
          list('R', [p(answer)]) +
          list('O', [p('En nu?')]) +
          list('R', [p('Ja.')]),
        automatic: marks,
      },
    ],
    [
      'in a table',
      {
        body: table(
          [p('Interviewer'), p('Hoe slaapt u?')],
          [p('Respondent'), p(answer)],
          [p('Interviewer'), p('En nu?')],
          [p('Respondent'), p('Ja.')],
        ),
      },
    ],
  ])('%s', async (name, content) => {
    const lines = await fragments(`${name.replaceAll(' ', '-')}.odt`, odt(content).bytes);
    expect(lines.slice(0, 1)).toEqual(found);
  });
});

test('a file that is refused says what to do, and is unreadable input', async () => {
  writeFileSync(join(home.path, 'scan.pdf'), '%PDF-1.7');
  const { err, out, exit } = await runHere(home.path, ['notes', 'scan.pdf']);
  expect(exit).toBe(2);
  expect(out + err).toContain('.docx');
});
