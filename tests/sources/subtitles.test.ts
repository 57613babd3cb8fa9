import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/model/words-of.ts';
import { readSource } from '../../src/sources/index.ts';
import { isAbsent } from '../support/shared.ts';
import { codesOf, fileOf, notesOf, wordsAt } from './text-helpers.ts';

/** `seconds-seconds words` of every paragraph. */
async function said(name: string, content: string): Promise<string[]> {
  const { paragraphs } = await readSource(fileOf(name, content));
  return paragraphs.map(({ time, text }) => {
    const times = time === undefined ? '' : `${time.from / 1000}-${time.to / 1000} `;
    return `${times}${wordsOf(text)}`;
  });
}

const vtt = (...cues: string[]) => said('a.vtt', `WEBVTT\n\n${cues.join('\n\n')}\n`);
const cue = (...lines: string[]) => ['00:01.000 --> 00:02.000', ...lines].join('\n');
const words = async (...lines: string[]) =>
  (await vtt(cue(...lines))).map((line) => line.replace(/^1-2 /, ''));

describe('lines of times', () => {
  it.each([
    ['00:00:01.000 --> 00:00:02.500', '1-2.5'],
    ['00:01.000 --> 00:02.500', '1-2.5'],
    ['0:0:1.000 --> 0:0:2.5', '1-2.5'],
    ['00:00:01,000 --> 00:00:02,500', '1-2.5'],
    ['00:00:01 --> 00:00:02', '1-2'],
    ['00:00:01,000-->00:00:02,500', '1-2.5'],
    ['  01:02:03.250 --> 01:02:04.000 align:start position:0%', '3723.25-3724'],
  ])('%s', async (line, expected) => {
    for (const name of ['a.vtt', 'a.srt'])
      expect(await said(name, `${line}\nja`)).toEqual([`${expected} ja`]);
  });

  it('are no words where they only look so', async () => {
    expect(await words('van 10:30 tot 11:00 --> dan weg')).toEqual(['van 10:30 tot 11:00 --> dan weg']);
  });
});

describe('who speaks', () => {
  it.each<[string, string[], string[]]>([
    ['a voice', ['<v Noor Kaan>Fijn dat u', 'er bent.</v>'], ['Noor Kaan: Fijn dat u er bent.']],
    ['a voice with classes', ['<v.eerste.luid Noor> Ja!</v>'], ['Noor: Ja!']],
    ['two voices', ['<v Noor>Ja?</v>', '<v Kaan>Nee.</v>'], ['Noor: Ja?', 'Kaan: Nee.']],
    ['two voices on a line', ['<v Noor>Ja?<v Kaan>Nee.'], ['Noor: Ja?', 'Kaan: Nee.']],
    ['a voice that says its name too', ['<v Noor>Noor: ja'], ['Noor: ja']],
    ['a name before a colon', ['Noor: ja', 'hoor'], ['Noor: ja hoor']],
    ['names on both lines', ['Noor: ja', 'Kaan de Wit: nee'], ['Noor: ja', 'Kaan de Wit: nee']],
    ['dashes', ['- Ja.', '- Nee.'], ['- Ja.', '- Nee.']],
    ['a voice that says nothing', ['<v Noor></v>'], []],
    ['behind a voice', ['<v Noor>Ja.</v>', '(gelach)'], ['Noor: Ja.', '(gelach)']],
  ])('%s', async (_, lines, expected) => {
    expect(await words(...lines)).toEqual(expected);
  });
});

describe('words', () => {
  it.each<[string, string[], string[]]>([
    ['tags', ['<i>heel</i> <c.geel>erg<00:01.500> <c>mooi</c></c>'], ['heel erg mooi']],
    ['what is no tag', ['ik <onverstaanbaar> weet 3 < 4'], ['ik <onverstaanbaar> weet 3 < 4']],
    ['half a tag', ['<v Noor zei ik'], ['<v Noor zei ik']],
    ['places on the screen', ['{\\an8}boven'], ['boven']],
    ['entities', ['Jan &amp; Piet&nbsp;&lt;3 & meer'], ['Jan & Piet\u00a0<3 & meer']],
    ['a blank line', ['ja', ' ', 'nee'], ['ja nee']],
    ['a blank cue', [' '], []],
  ])('%s', async (_, lines, expected) => {
    expect(await words(...lines)).toEqual(expected);
  });
});

describe('what stands around cues', () => {
  it('of a .vtt is nobody’s words', async () => {
    const header = 'WEBVTT - gesprek\nKind: captions\nStyle:\n::cue { color: red }\n##';
    const blocks = ['STYLE\n::cue { color: red }', 'NOTE klaar\nmet twee regels', 'REGION\nid:a'];
    const content = [header, ...blocks, `naam van een cue\n${cue('ja')}`, 'NOTE', `3f-1/0\n${cue('nee')}`];
    expect(await said('a.vtt', content.join('\n\n'))).toEqual(['1-2 ja', '1-2 nee']);
    expect(await said('a.vtt', content.join('\r\n\r\n').replaceAll(/(?<!\r)\n/g, '\r\n'))).toEqual([
      '1-2 ja',
      '1-2 nee',
    ]);
    expect(await said('a.vtt', `WEBVTT\n${cue('ja')}`)).toEqual(['1-2 ja']);
  });

  it('of a .srt are numbers, and words that lost their times', async () => {
    const content = [
      `1\n${cue('ja')}`,
      '2\nzonder tijd',
      `3\n${cue('12', '4')}\n5\n${cue('nee', '')}`,
      'verder',
      '6',
    ];
    expect(await said('a.srt', content.join('\n\n'))).toEqual([
      '1-2 ja',
      'zonder tijd',
      '1-2 12 4',
      '1-2 nee',
      '1-2 verder',
    ]);
    expect(await said('a.srt', `\uFEFF1\n${cue('ja')}`)).toEqual(['1-2 ja']);
  });

  it('is all there is in a file without times', async () => {
    expect(await said('a.srt', 'Noor: ja\n\nKaan: nee')).toEqual(['Noor: ja', 'Kaan: nee']);
  });
});

describe('captions that roll', () => {
  const time = (from: number, to: number) => `00:0${from}.000 --> 00:0${to}.000`;
  const hold = (at: number) => `00:0${at}.000 --> 00:0${at}.010`;

  it('have each line once', async () => {
    const cues = [
      `${time(0, 1)}\n \neen<00:00.500><c> twee</c>`,
      `${hold(1)}\neen twee\n `,
      `${time(1, 2)}\neen twee\ndrie<00:01.500><c> vier</c>`,
      `${hold(2)}\ndrie vier`,
      `${time(2, 3)}\ndrie vier\nvijf`,
      `${time(3, 4)}\nvijf \nzes`,
    ];
    const expected = ['0-1 een twee', '1-2 drie vier', '2-3 vijf', '3-4 zes'];
    expect(await vtt(...cues)).toEqual(expected);
    expect(await said('a.srt', cues.map((one, i) => `${i + 1}\n${one}`).join('\n\n'))).toEqual(expected);
  });

  it('are told from people who say a thing again', async () => {
    const again = [0, 1, 2, 3].map((at) => `${time(at, at + 1)}\nJa.`);
    expect(await vtt(...again)).toHaveLength(4);
    const once = [
      `${time(0, 1)}\nJa.\nNee.`,
      `${time(1, 2)}\nNee.\nWel.`,
      `${time(2, 3)}\nHoe?`,
      `${time(3, 4)}\nZo.`,
    ];
    expect(await vtt(...once)).toEqual(['0-1 Ja. Nee.', '1-2 Nee. Wel.', '2-3 Hoe?', '3-4 Zo.']);
    const near = [`${time(0, 1)}\neen twee`, `${time(1, 2)}\nEen twee\ndrie`, `${time(2, 3)}\ndrie,\nvier`];
    expect(await vtt(...near)).toHaveLength(3);
  });
});

describe('notes between braces', () => {
  it('hang on the words of a cue, over cues as well', async () => {
    const content = `WEBVTT\n\n${cue('<v Noor>Ik {==woon hier &amp; daar')}\n\n${cue('<v Noor>al lang==}{>>@kaan: wonen<<} hoor')}\n{>>los`;
    const document = await readSource(fileOf('a.vtt', content));
    expect(notesOf(document)).toEqual(['7 kaan: wonen <woon hier & daar\nNoor: al lang>']);
    expect(document.notes.map((note) => wordsAt(document, note))).toEqual([
      'woon hier & daar\nNoor: al lang',
    ]);
    expect(codesOf(document)).toEqual(['K125:8:1']);
    expect(document.saw?.notes).toBe(2);
  });
});

const CORPUS = '../shared/corpus/transcript';
describe.skipIf(isAbsent(CORPUS))(
  'files of other projects (skipped where ../shared/corpus is not there)',
  () => {
    it.each([
      ['vttjs-integration_one-line-comment.vtt', 3, '5-9 - You could die.'],
      ['webvttpy-captions_with_bom.vtt', 4, '16.32-21.58 Caption text #4'],
      ['webvttpy-metadata_headers_multiline.vtt', 2, '7-11.89 Caption text #2'],
      ['webvttpy-missing_timeframe.srt', 5, '21.58-23.88 Caption text #5'],
      ['webvttpy-youtube_dl.vtt', 3, "304.08-305.069 this will happen is I'm telling"],
    ])('%s', async (name, count, last) => {
      const lines = await said(name, readFileSync(`${CORPUS}/${name}`, 'utf8'));
      expect(lines).toHaveLength(count);
      expect(lines.at(-1)).toBe(last);
    });
  },
);
