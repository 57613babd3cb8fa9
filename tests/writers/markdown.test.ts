import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/gate/exhibit.ts';
import { term } from '../../src/sentences/say.ts';
import { branch, inline, passed } from '../support/samples.ts';
import { textAs } from './written.ts';

function markdownOf(...blocks: Block[]): Promise<string> {
  return textAs('md', passed({ blocks }));
}

const paragraph = (words: string) => markdownOf({ kind: 'paragraph', text: inline(words) });

/** What a reader of Markdown sees: the kinds of nodes, and the words. */
function read(markdown: string): { kinds: Set<string>; words: string } {
  const kinds = new Set<string>();
  const walk = (node: Nodes): string => {
    kinds.add(node.type);
    if (node.type === 'break') return '\n';
    return 'children' in node ? node.children.map(walk).join('') : 'value' in node ? node.value : '';
  };
  const body = unified().use(remarkParse).parse(markdown).children.slice(1);
  return { words: body.map(walk).join('\n'), kinds };
}

describe('words in Markdown', () => {
  it.each([
    '[naam 1]: ik vond het zo',
    '[naam 1](b) en [a][b]',
    '# kop',
    '12. Bijlage',
    '1) eerste',
    '- streep',
    '---',
    '===',
    '> citaat',
    '*vet* en _schuin_ en `code` en <b>html</b>',
    '&amp; &#35; \\* C:\\map',
    '$5 en $6',
    '    ingesprongen',
    '[x] gedaan',
    '```',
    'regel een\n- regel twee\n# regel drie',
    '![plaatje](http://x)',
  ])('are read back as they are: %j', async (words) => {
    const { words: back, kinds } = read(await paragraph(words));
    expect(back).toBe(words.trim());
    expect([...kinds].filter((kind) => !['paragraph', 'text', 'break'].includes(kind))).toEqual([]);
  });

  it('are read back whatever they are', async () => {
    const marks = fc.stringMatching(/^([a-c 1]|[-#*_[\]()<>:`~|$&;!+=.\\\n^]){1,30}$/);
    await fc.assert(
      fc.asyncProperty(marks, async (words) => {
        const lines = words.split('\n').map((line) => line.trim());
        const { words: back, kinds } = read(await paragraph(`a${words}`));
        expect([...kinds].filter((kind) => !['paragraph', 'text', 'break'].includes(kind))).toEqual([]);
        const first = `a${words.split('\n')[0] ?? ''}`.trim();
        expect(back).toBe([first, ...lines.slice(1)].filter((line) => line !== '').join('\n'));
      }),
      { numRuns: 200 },
    );
  });

  it('keep a placeholder readable', async () => {
    expect(await paragraph('Toen zei [naam 1] dat eerste_contact 1.5 keer kon.')).toContain(
      'Toen zei [naam 1] dat eerste_contact 1.5 keer kon.',
    );
  });

  it('keep a hash at the end of a heading', async () => {
    expect(await markdownOf({ kind: 'heading', level: 3, text: inline('Les #') })).toContain(
      '#### Les \\#\n',
    );
  });
});

describe('blocks in Markdown', () => {
  it('keep a table in its cells, and fill a row that is short', async () => {
    const table = {
      head: [inline('A'), inline('B')],
      rows: [[inline('x | y\nz')], [inline('q'), [4]]],
      widths: [1, 1],
    };
    expect(await markdownOf({ kind: 'table', table })).toContain(
      '| A | B |\n| --- | --- |\n| x \\| y<br>z |  |\n| q | 4 |\n',
    );
  });

  it('put numbers to the right', async () => {
    const table = { head: [inline('A'), inline('B')], rows: [[inline('x'), [4]]], widths: [1, 1] };
    expect(await markdownOf({ kind: 'table', table })).toContain('| --- | ---: |');
  });

  it('nest a tree', async () => {
    const roots = [branch('Label\n1', [2], [branch('1. sub', [], [branch('ad', [1, term(' fragment')])])])];
    expect(await markdownOf({ kind: 'tree', roots })).toContain(
      '- Label 1 (2)\n  - 1\\. sub\n    - ad (1 fragment)\n',
    );
  });
});
