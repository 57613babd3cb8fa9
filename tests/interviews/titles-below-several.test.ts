import { describe, expect, test } from 'vitest';
import { transcriptsOf } from '../../src/interviews/transcripts.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { readSource } from '../../src/sources/index.ts';
import { ENDLESS } from '../support/shared.ts';

const talk = (about: string) => `I: Hoe gaat het met ${about}?\n\nR: Goed.\n\nI: Fijn.\n\nR: Ja.`;
const below = (...titles: string[]) =>
  titles.map((title) => `${title}\n\n${talk(title.replace(/\*/g, ''))}`).join('\n\n');
const read = (text: string) =>
  readSource({ name: 'gesprekken.md', bytes: Buffer.from(`# Resultaten\n\nTekst.\n\n${text}`) });
/** The headings of the interviews that are found, each with its turns. */
const talksIn = async (text: string) =>
  transcriptsOf(await read(text), new Map()).map(
    ({ heading, turns }) => `${wordsOf(heading)}: ${turns.length}`,
  );

describe('lines that are set off below a heading of several interviews', () => {
  test.each<[string, string, string[]]>([
    ['places', `# Bijlage 3: Transcripten\n\n${below('**Utrecht**', '**Gouda**')}`, ['Utrecht', 'Gouda']],
    [
      'what is told of each, below words of the writer',
      `# Uitgewerkte interviews\n\nHier staan ze.\n\n${below('*Jonge moeder*', '*Man, 43 jaar*')}`,
      ['Jonge moeder', 'Man, 43 jaar'],
    ],
    [
      'in English',
      `# Appendix B Transcripts\n\n${below('**The mill**', '**The farm**')}`,
      ['The mill', 'The farm'],
    ],
  ])('start one each: %s', async (_, text, titles) => {
    expect(await talksIn(text)).toEqual(titles.map((title) => `${title}: 4`));
  });

  test.each<[string, string]>([
    ['below one interview', `# Bijlage 3: Interview\n\n${below('**Werk**', '**Wensen**')}`],
    ['below what belongs to interviews', `# Samenvatting van de interviews\n\n${below('**A**', '**B**')}`],
    ['one alone', `# Interviews\n\n${below('**Utrecht**')}`],
    ['in the middle of talk', `# Interviews\n\n${talk('jou')}\n\n${below('**Werk**', '**Wensen**')}`],
    ['again and again', `# Interviews\n\n${below('**Werk**', '**Wensen**', '**Werk**')}`],
    ['below a heading of their own', `# Interviews\n\n## Een\n\n${below('**Werk**', '**Wensen**')}`],
    ['that nobody asks below', '# Interviews\n\n**Utrecht**\n\nEen stad.\n\n**Gouda**\n\nEen stad.'],
    ['in plain letters', `# Interviews\n\n${below('Utrecht', 'Gouda')}`],
  ])('start none: %s', async (_, text) => {
    expect((await talksIn(text)).length).toBeLessThan(2);
  });
});

test('a page of empty lines below such a heading takes no longer for each of them', async () => {
  const { paragraphs, ...document } = await read('# Interviews\n\nHier staan ze.');
  const [heading, words] = paragraphs.slice(-2);
  if (heading === undefined || words === undefined) throw new TypeError('the text has two paragraphs');
  const blank = { ...words, text: words.text.slice(0, 0) };
  const started = performance.now();
  transcriptsOf(
    { ...document, paragraphs: [heading, ...Array.from({ length: 16_000 }, () => blank)] },
    new Map(),
  );
  expect(performance.now() - started).toBeLessThan(ENDLESS);
});
