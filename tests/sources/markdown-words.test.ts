import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/model/words-of.ts';
import { readSource } from '../../src/sources/index.ts';
import { fileOf } from './text-helpers.ts';

// No footnotes, definitions, HTML, tables or numbers: those are read in another way than the parser's on purpose.
const PIECES = [
  'a',
  'b ',
  'é',
  '😀',
  '\n',
  '\n\n',
  '  \n',
  '\\\n',
  '*',
  '**',
  '_',
  '\\',
  '&amp;',
  '&eacute;',
  '&',
  '&#65;',
  '`',
  '``',
  '[x]',
  '(y)',
  '[p](q)',
  '# ',
  '## ',
  '> ',
  '- ',
  '\t',
  '    ',
  ' ',
  '```\n',
  '~',
  ':',
  '10:30',
  '"',
  '!',
  'http://z.nl ',
  '**R:** ',
  '**R**: ',
  '\n\n',
  'gewoon een zin. ',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

/** All words in the parser's own tree, where it has decoded them itself. */
function wordsIn(node: Nodes): string {
  if ('value' in node) return `${node.value}${node.type === 'code' ? '\n' : ''}`;
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}

const plain = (words: string) => words.replaceAll(/\s+/g, '');

describe('the words of a Markdown text', () => {
  it('are those that the parser itself finds, to the last character', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        // "[R]: ja" is somebody speaking; the parser takes it for a link's definition.
        fc.pre(!source.includes('[x]:'));
        const tree = unified().use(remarkParse).parse(source);
        const read = await readSource(fileOf('a.md', source));
        expect(plain(read.paragraphs.map((paragraph) => wordsOf(paragraph.text)).join(''))).toBe(
          plain(wordsIn(tree)),
        );
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
