import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { readSource } from '../../src/sources/index.ts';
import { callsOf, fileOf, wordsAt } from './text-helpers.ts';

const WORDS = [
  'ja',
  'nou,',
  'Zoë',
  '10:30',
  'Jan:Piet',
  '’t',
  '😀',
  'buurt(team)',
  '“heel”',
  'een.',
  'a&b',
  '5%',
  '…',
];
const word = fc.constantFrom(...WORDS);
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

interface Part {
  readonly kind: 'plain' | 'noted' | 'shown' | 'inserted' | 'deleted' | 'changed';
  readonly lines: readonly string[];
  readonly notes: number;
}

const part: fc.Arbitrary<Part> = fc.record({
  kind: fc.constantFrom('plain', 'plain', 'noted', 'noted', 'shown', 'inserted', 'deleted', 'changed'),
  lines: fc.array(phrase, { minLength: 1, maxLength: 3 }),
  notes: fc.integer({ min: 1, max: 3 }),
});
const paragraph = fc.array(part, { minLength: 1, maxLength: 5 });
const document = fc.record({
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 6 }),
  end: fc.constantFrom('\n', '\r\n', '\r'),
});
type Planned = typeof document extends fc.Arbitrary<infer T> ? T : never;

interface Written {
  readonly source: string;
  readonly notes: { text: string; anchor: string }[];
  readonly lines: string[];
}

/** A document with notes planted, what they are about, and the lines it should be read as. */
function write({ paragraphs, end }: Planned, stressed: (words: string) => string): Written {
  const notes: Written['notes'] = [];
  let source = '';
  let clean = '';
  for (const parts of paragraphs) {
    source += 'R: ';
    clean += 'R: ';
    for (const { kind, lines, notes: count } of parts) {
      const seen = kind === 'noted' || kind === 'shown' ? lines : lines.slice(0, 1);
      const marked = seen.map(stressed).join(end);
      const texts = Array.from({ length: count }, (_, i) => `n${notes.length + i} (Label ${i})`);
      if (kind === 'noted') notes.push(...texts.map((text) => ({ text, anchor: seen.join('\n') })));
      source += {
        plain: marked,
        noted: `{==${marked}==}${texts.map((text) => `{>>${text}<<}`).join('')}`,
        shown: `{==${marked}==}`,
        inserted: `{++${marked}++}`,
        deleted: `{--${marked}--}`,
        changed: `{~~weg~>${marked}~~}`,
      }[kind];
      clean += kind === 'deleted' ? '' : seen.join('\n');
      source += ' x ';
      clean += ' x ';
    }
    source += end + end;
    clean += '\n';
  }
  return {
    source,
    notes,
    lines: clean
      .split('\n')
      .map((line) => line.trimEnd())
      .filter((line) => line !== ''),
  };
}

function checkPlaces(read: Document): void {
  for (const note of read.notes) {
    if (note.range !== null) expect(wordsAt(read, note)).toBe(wordsOf(note.anchor));
  }
  const lines = read.paragraphs.map(({ line }) => line);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
}

function checkPlanted(read: Document, written: Written): void {
  expect(read.paragraphs.map(({ text }) => wordsOf(text))).toEqual(written.lines);
  expect(read.notes.map((note) => ({ text: wordsOf(note.text), anchor: wordsOf(note.anchor) }))).toEqual(
    written.notes,
  );
  expect(read.notes.every(({ exact }) => exact)).toBe(true);
  checkPlaces(read);
}

describe('planted notes', () => {
  it('are found on their words in text', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (planned) => {
        const written = write(planned, (words) => words);
        checkPlanted(await readSource(fileOf('a.txt', written.source)), written);
      }),
    );
  });

  it('are found on their words in Markdown, with emphasis around and in them', async () => {
    const stresses = [(words: string) => words, (words: string) => `**${words}**`] as const;
    await fc.assert(
      fc.asyncProperty(document, fc.constantFrom(0, 1), async (planned, i) => {
        const written = write(planned, stresses[i]);
        checkPlanted(await readSource(fileOf('a.md', written.source)), written);
      }),
    );
  });

  it('keep their words whatever footnotes stand around them', async () => {
    const talk = fc.array(fc.tuple(phrase, phrase, phrase), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(talk, async (turns) => {
        const source = turns
          .map(
            ([a, b, c], i) =>
              `R: ${a}[^v${i}] {==${b}[^w${i}] z==}{>>n<<} ${c}\n\n[^w${i}]: ${c}\n[^v${i}]: ${b}\n`,
          )
          .join('\n');
        const read = await readSource(fileOf('a.md', source));
        expect(read.notes.map(({ anchor }) => wordsOf(anchor))).toEqual(turns.map(([, b]) => `${b} z`));
        expect(read.footnotes.map(({ text }) => wordsOf(text))).toEqual(turns.flatMap(([, b, c]) => [b, c]));
        expect(callsOf(read)).toEqual(
          turns.flatMap(([a, b], i) => [
            `${`R: ${a}`.slice(-8)}|${2 * i + 1}`,
            `${`R: ${a} ${b}`.slice(-8)}|${2 * i + 2}`,
          ]),
        );
        checkPlaces(read);
      }),
    );
  });
});

describe('anything at all', () => {
  const PIECES = [
    '{==',
    '==}',
    '{>>',
    '<<}',
    '{++',
    '++}',
    '{--',
    '--}',
    '{~~',
    '~>',
    '~~}',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\t',
    '@a:',
    '\\',
    '<!--',
    '-->',
    '[^1]',
    '[^1]:',
    '# ',
    '- ',
    '> ',
    '```',
    '|',
    '|-|',
    '*',
    '**',
    '_',
    '&amp;',
    '&',
    '<b>',
    '<x>',
    '[a]',
    '(b)',
    ': ',
    '---',
    '===',
    '7. ',
    '    ',
    'woord',
    'R:',
    '😀',
    '\tComment by A: ',
    '[footnoteRef:1]',
    '[1:  ',
    ']',
    '(Label 1',
    ')',
    '[image: ]',
    '!',
    '`',
  ];
  const noise = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

  it.each([
    ['text', 'a.txt'],
    ['Markdown', 'a.md'],
  ])('is read as %s with every place in order', async (_, name) => {
    await fc.assert(
      fc.asyncProperty(noise, async (source) => {
        const result = await readSource(fileOf(name, source));
        checkPlaces(result);
        const most = source.split(/\r\n|\n|\r/).length;
        for (const { line, text, calls } of result.paragraphs) {
          expect(line).toBeLessThanOrEqual(most);
          expect(wordsOf(text)).not.toMatch(/[\r\n]|\s$/);
          for (const { offset } of calls) expect(offset).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 400 },
    );
  });
});
