import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/cli/render/display-width.ts';
import { renderTable } from '../../../src/cli/render/table.ts';

const of = (rows: string[][], width: number, head = ['A', 'B']) =>
  renderTable({ head, rows, widths: head.map(() => 1) }, width);

describe('a table on a terminal', () => {
  it('wraps words inside its cells, and cuts what is wider than a column', () => {
    expect(of([['een twee drie vier', 'lindenlaantje-12']], 24).split('\n')).toEqual([
      '┌──────────┬──────────┐',
      '│ A        │ B        │',
      '├──────────┼──────────┤',
      '│ een twee │ lindenla │',
      '│ drie     │ antje-12 │',
      '│ vier     │          │',
      '└──────────┴──────────┘',
    ]);
  });

  it('parts its rows where a cell holds a line end, and has no head where that says nothing', () => {
    expect(
      of(
        [
          ['a\nb', 'c'],
          ['d', 'e'],
        ],
        40,
        ['', ''],
      ),
    ).toBe(
      [
        '┌──────┬──────┐',
        '│ a    │ c    │',
        '│ b    │      │',
        '├──────┼──────┤',
        '│ d    │ e    │',
        '└──────┴──────┘',
      ].join('\n'),
    );
  });

  it('is as wide as its letters are shown', () => {
    expect(['naïf', 'e\u0301e\u0301n', '猫が', '\u200bx', '🐈'].map(displayWidth)).toEqual([4, 3, 4, 1, 2]);
    const lines = of(
      [
        ['猫が好き', 'x'],
        ['e\u0301e\u0301n', 'y'],
      ],
      40,
    ).split('\n');
    expect(new Set(lines.map(displayWidth)).size).toBe(1);
  });
});
