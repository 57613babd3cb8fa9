import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';
import { canariesIn } from './canaries.ts';
import { PLACES, plantedDocx } from './planted-docx.ts';
import { ODT_PLACES, plantedOdt } from './planted-odt.ts';

/** Of names that are words, ages, dates and towns nothing but their sentence tells: those between «» must not be left. */
const SENTENCES = [
  'Dat zei Father «Brannigan» tegen «Mol», hoor.',
  'Ik heb gesproken met «Snoek» en met «Wil».',
  'Wij wonen in «Best», mijn zoon is «53».',
  'Mijn collega «Visser» is van «twaalf mei 1961».',
  'Volgens «Kool» is dat zo, net als «Haan».',
  '«Ümit Çelik» komt uit «de Vogelbuurt».',
  'Bel «Snoek» op «0546 81 22 07» over dossier «ZK-2291».',
];
const ENGLISH = [
  'My neighbour is called «Hope» and I am «forty-nine».',
  'That was Sister «Bishop» talking to «Mr Marsh».',
  'I asked «Baker» about «12 May 1961», when «Grace» came to «Stranraer».',
];

const plain = (sentence: string) => sentence.replace(/[«»]/g, '');

function namesLeft(sentence: string, text: string): string[] {
  const words = text.replace(/\s+/g, ' ');
  return [...sentence.matchAll(/«(.*?)»/g)]
    .map(([, name = '']) => name)
    .filter((name) => new RegExp(`(?<![\\p{L}\\d])${name}(?![\\p{L}\\d])`, 'u').test(words));
}

async function copyOf(name: string, bytes: string | Uint8Array): Promise<string> {
  return await withFolder(async (folder) => {
    writeFileSync(join(folder, name), bytes);
    const into = `uit${name.slice(name.lastIndexOf('.'))}`;
    expect((await runHere(folder, ['anonymise', 'copy', name, '--into', into])).exit).toBe(0);
    const copy = readFileSync(join(folder, into));
    if (!/\.(?:docx|odt)$/.test(name)) return copy.toString('utf8');
    const parts = Object.values(unzipSync(copy)).map((part) => Buffer.from(part).toString('utf8'));
    return parts.flatMap((part) => [part, part.replace(/<[^>]*>/g, '')]).join('\n');
  });
}

describe('what an export hides of a sentence, a copy hides wherever it stands', () => {
  test.each(SENTENCES)('%s', async (sentence) => {
    const [said, saying] = [plain(sentence), () => plain(sentence)];
    const word = await copyOf('a.docx', plantedDocx(canariesIn(PLACES, 7), saying));
    const office = await copyOf('a.odt', plantedOdt(canariesIn(ODT_PLACES, 7), saying));
    expect([word, office].map((text) => namesLeft(sentence, text))).toEqual([[], []]);
    const talk = `Interviewer: Wat vindt u?\nRespondent: ${said}\n`;
    const cue = `00:01.000 --> 00:03.000\n<v Respondent>${said}\n`;
    for (const [name, text] of [
      ['a.txt', talk],
      ['a.vtt', `WEBVTT\n\n${cue}`],
      ['a.srt', `1\n00:00:01,000 --> 00:00:03,000\nRespondent: ${said}\n`],
      [
        'a.md',
        `---\ntitle: ${said}\n---\n\n# ${said}\n\n${talk}\n{>>@x: ${said}<<}\n\n| a |\n|---|\n| ${said} |\n`,
      ],
    ] as const)
      expect([name, namesLeft(sentence, await copyOf(name, text))]).toEqual([name, []]);
  });
});

describe.each([
  ['Interviewer: Wat vindt u?\n\nRespondent: Dat is een lang verhaal hoor.', SENTENCES],
  ['Interviewer: What do you think?\n\nRespondent: That is quite a long story.', ENGLISH],
])('and so does it in Markdown, however the words are marked: %s', (before, sentences) => {
  const MARKED: readonly ((name: string) => string)[] = [
    (name) => `**${name}**`,
    (name) => name.replace(/^\S/, '**$&**'),
    (name) => `[${name}](https://voorbeeld.nl/x "y")`,
    (name) => `<b>${name}</b>`,
    (name) => name.replace(/\S(?=\S*$)/, (letter) => `&#${letter.codePointAt(0)};`),
    (name) => name.replace(/ (?=\S+$)/, '\n'),
    (name) => `${name}[^1]`,
    (name) => `_${name}_{>>@x: let op<<}`,
  ];

  test.each(sentences)('%s', async (sentence) => {
    for (const mark of MARKED) {
      const marked = sentence.replace(/«(.*?)»/g, (_, name: string) => mark(name));
      const copy = await copyOf('a.md', `# Interview 1\n\n${before} ${marked}\n\n[^1]: Noot.\n`);
      const entities = copy.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
      const texts = [entities, entities.replace(/\*|<[^>]*>/g, '')];
      expect([marked, texts.flatMap((text) => namesLeft(sentence, text))]).toEqual([marked, []]);
    }
  });

  test('and an export hides them', async () => {
    await withFolder(async (folder) => {
      const turns = sentences.map((sentence) => `{==${plain(sentence)}==}{>>x: thema<<}`).join('\n\n');
      writeFileSync(join(folder, 'a.md'), `# Interview 1\n\n${before} ${turns}\n`);
      const { out } = await runHere(folder, ['fragments', 'a.md', '--json']);
      const shown = JSON.parse(out)
        .data.fragments.map(({ text }: { text: string }) => text)
        .join('\n');
      expect(shown).toContain('[');
      expect(sentences.flatMap((sentence) => namesLeft(sentence, shown))).toEqual([]);
    });
  });
});
